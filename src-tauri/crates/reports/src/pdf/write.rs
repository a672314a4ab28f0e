//! The bytes: small objects packed and deflated together, and a number that follows from them.
//!
//! lopdf can save too, but packs more slowly, leaves the table of positions as it is, and lets
//! no one see the bytes before it numbers the file.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document as Pdf, Object, Stream, StringFormat};
use md5::{Digest, Md5};

use crate::Error;

use super::finish::broken;

/// How many small objects are packed together.
const PACKED: usize = 500;
/// A place in the table of positions: kind, position or number of the pack, place in the pack.
type Place = (u8, u32, u16);
/// The bytes of a row of that table.
const ROW: usize = 7;

/// Writes the document (ISO 32000-1 §7.5).
pub(super) fn write(pdf: Pdf) -> Result<Vec<u8>, Error> {
    let reference =
        |key: &[u8]| pdf.trailer.get(key).and_then(Object::as_reference).map_err(broken);
    let (root, information) = (reference(b"Root")?, reference(b"Info")?);
    let mut next = pdf.max_id + 1;
    let (mut streams, mut small) = (Vec::new(), Vec::new());
    for ((id, _), object) in pdf.objects {
        match object {
            Object::Stream(stream) => streams.push((id, stream)),
            object => small.push((id, object)),
        }
    }

    let mut places: Vec<Place> = vec![(0, 0, u16::MAX)];
    for packed in small.chunks(PACKED) {
        for (place, (id, _)) in (0..).zip(packed) {
            set(&mut places, *id, (2, next, place));
        }
        streams.push((next, pack(packed)));
        next += 1;
    }

    let mut bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    for (id, stream) in streams {
        set(&mut places, id, (1, position(&bytes)?, 0));
        write_stream(&mut bytes, id, stream)?;
    }
    let start = position(&bytes)?;
    set(&mut places, next, (1, start, 0));
    // A free place more changes nothing but the check sum.
    while is_miscounted(&predicted(&places)) {
        places.push((0, 0, u16::MAX));
    }
    // Whoever compares two files tells them apart by this number; the same content has the same.
    let number = Object::String(Md5::digest(&bytes).to_vec(), StringFormat::Hexadecimal);
    let table = Stream::new(
        Dictionary::from_iter([
            ("Type", Object::Name(b"XRef".to_vec())),
            ("Size", Object::Integer(places.len() as i64)),
            ("W", Object::Array([1, 4, 2].map(Object::Integer).to_vec())),
            ("Root", Object::Reference(root)),
            ("Info", Object::Reference(information)),
            ("ID", Object::Array(vec![number.clone(), number])),
            (
                "DecodeParms",
                Object::Dictionary(Dictionary::from_iter([
                    ("Predictor", Object::Integer(12)),
                    ("Columns", Object::Integer(ROW as i64)),
                ])),
            ),
        ]),
        predicted(&places),
    );
    write_stream(&mut bytes, next, table)?;
    bytes.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
    Ok(bytes)
}

fn set(places: &mut Vec<Place>, id: u32, place: Place) {
    let index = id as usize;
    if places.len() <= index {
        places.resize(index + 1, (0, 0, 0));
    }
    places[index] = place;
}

fn position(bytes: &[u8]) -> Result<u32, Error> {
    u32::try_from(bytes.len()).map_err(|_| Error::Pdf { reason: "more than 4 GB".to_owned() })
}

/// Several objects as one stream (§7.5.7).
fn pack(objects: &[(u32, Object)]) -> Stream {
    let (mut index, mut body) = (Vec::new(), Vec::new());
    for (id, object) in objects {
        index.extend_from_slice(format!("{id} {} ", body.len()).as_bytes());
        write_object(&mut body, object);
        body.push(b'\n');
    }
    let dictionary = Dictionary::from_iter([
        ("Type", Object::Name(b"ObjStm".to_vec())),
        ("N", Object::Integer(objects.len() as i64)),
        ("First", Object::Integer(index.len() as i64)),
    ]);
    index.append(&mut body);
    Stream::new(dictionary, index)
}

/// The rows of the table, each as its difference from the row above (PNG's "up").
fn predicted(places: &[Place]) -> Vec<u8> {
    let mut rows = Vec::with_capacity(places.len() * (ROW + 1));
    let mut above = [0u8; ROW];
    for (kind, position, place) in places {
        let mut row = [0; ROW];
        row[0] = *kind;
        row[1..5].copy_from_slice(&position.to_be_bytes());
        row[5..].copy_from_slice(&place.to_be_bytes());
        rows.push(2);
        rows.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
        above = row;
    }
    rows
}

/// Writes a stream, deflated unless it is metadata, which other programs look for as it is.
fn write_stream(bytes: &mut Vec<u8>, id: u32, stream: Stream) -> Result<(), Error> {
    let Stream { mut dict, mut content, .. } = stream;
    dict.remove(b"Length");
    let plain = dict.has(b"Filter") || dict.has_type(b"Metadata");
    if !plain {
        // Only in these does a space at the end change nothing; a font says its length besides.
        if dict.is_empty() || dict.has_type(b"ObjStm") || dict.has(b"Length1") {
            while is_miscounted(&content) {
                content.push(b' ');
            }
        }
        if dict.has(b"Length1") {
            dict.set("Length1", Object::Integer(content.len() as i64));
        }
        content = deflated(&content)?;
        dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
    }
    dict.set("Length", Object::Integer(content.len() as i64));
    bytes.extend_from_slice(format!("{id} 0 obj\n").as_bytes());
    write_dictionary(bytes, &dict);
    bytes.extend_from_slice(b"stream\n");
    bytes.extend_from_slice(&content);
    bytes.extend_from_slice(b"\nendstream\nendobj\n");
    Ok(())
}

/// Whether data, deflated, end with a byte that is an end of line, so that some validators
/// miscount the stream's length. It is the lower byte of Adler-32's first sum (RFC 1950 §9).
pub(super) fn is_miscounted(data: &[u8]) -> bool {
    let sum = data.iter().fold(1u32, |sum, byte| (sum + u32::from(*byte)) % 65521);
    matches!(sum as u8, b'\r' | b'\n')
}

fn deflated(data: &[u8]) -> Result<Vec<u8>, Error> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder
        .write_all(data)
        .and_then(|()| encoder.finish())
        .map_err(|error| Error::Pdf { reason: error.to_string() })
}

fn write_object(bytes: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => bytes.extend_from_slice(b"null"),
        Object::Boolean(value) => bytes.extend_from_slice(value.to_string().as_bytes()),
        Object::Integer(value) => bytes.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(value) => bytes.extend_from_slice(value.to_string().as_bytes()),
        Object::Name(name) => write_name(bytes, name),
        Object::String(string, StringFormat::Hexadecimal) => {
            bytes.push(b'<');
            for byte in string {
                bytes.extend_from_slice(format!("{byte:02X}").as_bytes());
            }
            bytes.push(b'>');
        }
        Object::String(string, StringFormat::Literal) => {
            bytes.push(b'(');
            for byte in string {
                match byte {
                    b'(' | b')' | b'\\' => bytes.extend_from_slice(&[b'\\', *byte]),
                    b'\r' => bytes.extend_from_slice(b"\\r"),
                    _ => bytes.push(*byte),
                }
            }
            bytes.push(b')');
        }
        Object::Array(items) => {
            bytes.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    bytes.push(b' ');
                }
                write_object(bytes, item);
            }
            bytes.push(b']');
        }
        // A stream stands only at the top, where `write` takes it out; its dictionary is it.
        Object::Dictionary(dictionary) | Object::Stream(Stream { dict: dictionary, .. }) => {
            write_dictionary(bytes, dictionary);
        }
        Object::Reference((id, generation)) => {
            bytes.extend_from_slice(format!("{id} {generation} R").as_bytes());
        }
    }
}

fn write_dictionary(bytes: &mut Vec<u8>, dictionary: &Dictionary) {
    bytes.extend_from_slice(b"<<");
    for (key, value) in dictionary.iter() {
        write_name(bytes, key);
        bytes.push(b' ');
        write_object(bytes, value);
    }
    bytes.extend_from_slice(b">>");
}

fn write_name(bytes: &mut Vec<u8>, name: &[u8]) {
    bytes.push(b'/');
    for byte in name {
        if byte.is_ascii_alphanumeric() || b"+-_.".contains(byte) {
            bytes.push(*byte);
        } else {
            bytes.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

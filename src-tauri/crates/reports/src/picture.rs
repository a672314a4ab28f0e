//! Pictures on paper, such as logos: PNG and JPEG decoded, laid on white, and no larger than
//! print can show.

use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The most pixels along one side that are decoded; a page of A3 in 600 dpi has fewer.
const LONGEST_SIDE: usize = 12_000;
/// The most pixels that are decoded: few bytes can ask for very many.
const MOST_PIXELS: usize = 40_000_000;
/// The most pixels that are kept, in width and height: 18 mm in 600 dpi, three times as wide.
const KEPT: (usize, usize) = (1280, 426);

/// The first bytes of a PNG (ISO/IEC 15948 §5.2).
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The first bytes of a JPEG (ITU-T T.81 §B.1.1).
const JPEG: &[u8] = b"\xff\xd8\xff";

/// A picture, ready for paper: rows of red, green and blue from the top, on white.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

/// Why a picture cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It is neither PNG nor JPEG.
    #[error("neither PNG nor JPEG")]
    UnknownFormat,
    /// It begins as one but does not decode.
    #[error("the picture is damaged")]
    Damaged,
    /// It has more pixels than are decoded.
    #[error("the picture has too many pixels")]
    TooLarge,
}

/// The type of a picture as the web names it, by its first bytes.
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(PNG) {
        Some("image/png")
    } else if bytes.starts_with(JPEG) {
        Some("image/jpeg")
    } else {
        None
    }
}

impl Picture {
    /// Decodes a PNG or a JPEG.
    ///
    /// # Errors
    /// [`PictureError`], where nothing could be shown.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        let picture = match media_type(bytes) {
            Some("image/png") => read_png(bytes)?,
            Some(_) => read_jpeg(bytes)?,
            None => return Err(PictureError::UnknownFormat),
        };
        Ok(picture.reduced())
    }

    /// Pixels from left to right.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Pixels from top to bottom.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Red, green and blue of each pixel, row by row from the top.
    pub(crate) fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// The picture as a PNG, without whatever else its file told; nothing if it cannot be written.
    pub(crate) fn png(&self) -> Option<Vec<u8>> {
        let (width, height) = (u32::try_from(self.width).ok()?, u32::try_from(self.height).ok()?);
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(ColorType::Rgb);
        let mut writer = encoder.write_header().ok()?;
        writer.write_image_data(&self.pixels).ok()?;
        writer.finish().ok()?;
        Some(bytes)
    }

    /// The same picture with no more pixels than print can show: each is the mean of those that
    /// it stands for.
    fn reduced(self) -> Self {
        let by = self.width.div_ceil(KEPT.0).max(self.height.div_ceil(KEPT.1));
        if by <= 1 {
            return self;
        }
        let (width, height) = (self.width.div_ceil(by), self.height.div_ceil(by));
        let mut pixels = Vec::with_capacity(width * height * 3);
        for y in 0..height {
            let rows = y * by..((y + 1) * by).min(self.height);
            for x in 0..width {
                let columns = x * by..((x + 1) * by).min(self.width);
                let mut sums = [0usize; 3];
                for row in rows.clone() {
                    for column in columns.clone() {
                        let at = (row * self.width + column) * 3;
                        for (sum, value) in sums.iter_mut().zip(&self.pixels[at..at + 3]) {
                            *sum += usize::from(*value);
                        }
                    }
                }
                let count = rows.len() * columns.len();
                pixels.extend(sums.map(|sum| ((sum + count / 2) / count) as u8));
            }
        }
        Self { width, height, pixels }
    }
}

/// Pixels do not belong in a message.
impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({} × {})", self.width, self.height)
    }
}

fn check_size(width: usize, height: usize) -> Result<(), PictureError> {
    let fits = width <= LONGEST_SIDE && height <= LONGEST_SIDE && width * height <= MOST_PIXELS;
    if fits { Ok(()) } else { Err(PictureError::TooLarge) }
}

fn read_png(bytes: &[u8]) -> Result<Picture, PictureError> {
    let limits = Limits { bytes: MOST_PIXELS * 8 };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let damaged = |_| PictureError::Damaged;
    let header = decoder.read_header_info().map_err(damaged)?;
    let (width, height) = (header.width as usize, header.height as usize);
    check_size(width, height)?;
    let mut reader = decoder.read_info().map_err(damaged)?;
    let mut buffer = vec![0; reader.output_buffer_size().ok_or(PictureError::TooLarge)?];
    let frame = reader.next_frame(&mut buffer).map_err(damaged)?;
    let samples = buffer.get(..frame.buffer_size()).ok_or(PictureError::Damaged)?;
    let mut pixels = Vec::with_capacity(width * height * 3);
    for sample in samples.chunks_exact(frame.color_type.samples()) {
        match (frame.color_type, sample) {
            (ColorType::Grayscale, [grey]) => pixels.extend([*grey; 3]),
            (ColorType::GrayscaleAlpha, [grey, alpha]) => {
                pixels.extend([on_white(*grey, *alpha); 3])
            }
            (ColorType::Rgb, rgb) => pixels.extend(rgb),
            (ColorType::Rgba, [red, green, blue, alpha]) => {
                pixels.extend([red, green, blue].map(|value| on_white(*value, *alpha)));
            }
            _ => return Err(PictureError::Damaged),
        }
    }
    whole(width, height, pixels)
}

/// A half transparent value as it looks on white paper.
fn on_white(value: u8, alpha: u8) -> u8 {
    let (value, alpha) = (u32::from(value), u32::from(alpha));
    ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
}

fn read_jpeg(bytes: &[u8]) -> Result<Picture, PictureError> {
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_max_width(LONGEST_SIDE)
        .set_max_height(LONGEST_SIDE)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| PictureError::Damaged)?;
    let info = decoder.info().ok_or(PictureError::Damaged)?;
    let (width, height) = (usize::from(info.width), usize::from(info.height));
    check_size(width, height)?;
    let pixels = decoder.decode().map_err(|_| PictureError::Damaged)?;
    whole(width, height, pixels)
}

fn whole(width: usize, height: usize, pixels: Vec<u8>) -> Result<Picture, PictureError> {
    if width > 0 && height > 0 && pixels.len() == width * height * 3 {
        Ok(Picture { width, height, pixels })
    } else {
        Err(PictureError::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PNG of these samples.
    fn png(width: u32, height: u32, colour: ColorType, samples: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colour);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(samples).unwrap();
        writer.finish().unwrap();
        bytes
    }

    #[test]
    fn colours_greys_and_what_is_transparent_are_laid_on_white() {
        let bytes = png(2, 1, ColorType::Rgba, &[255, 0, 0, 255, 0, 0, 255, 0]);
        assert_eq!(Picture::read(&bytes).unwrap().pixels(), [255, 0, 0, 255, 255, 255]);
        let bytes = png(2, 1, ColorType::GrayscaleAlpha, &[0, 255, 0, 128]);
        assert_eq!(Picture::read(&bytes).unwrap().pixels(), [0, 0, 0, 127, 127, 127]);
        let bytes = png(1, 1, ColorType::Grayscale, &[7]);
        assert_eq!(Picture::read(&bytes).unwrap().pixels(), [7, 7, 7]);
    }

    #[test]
    fn a_large_picture_is_reduced_to_what_print_can_show() {
        let bytes = png(2000, 1000, ColorType::Grayscale, &[100; 2_000_000]);
        let picture = Picture::read(&bytes).unwrap();
        assert_eq!((picture.width(), picture.height()), (667, 334));
        assert!(picture.pixels().iter().all(|value| *value == 100));
        assert_eq!(format!("{picture:?}"), "Picture(667 × 334)");
    }

    /// A JPEG of 16 × 8 pixels, the left half blue, the right one white.
    #[rustfmt::skip]
    const BLUE_AND_WHITE: [u8; 288] = [
        0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0x00, 0x00, 0x01,
        0x00, 0x01, 0x00, 0x00, 0xff, 0xdb, 0x00, 0x43, 0x00, 0x0d, 0x09, 0x0a, 0x0b, 0x0a, 0x08, 0x0d,
        0x0b, 0x0a, 0x0b, 0x0e, 0x0e, 0x0d, 0x0f, 0x13, 0x20, 0x15, 0x13, 0x12, 0x12, 0x13, 0x27, 0x1c,
        0x1e, 0x17, 0x20, 0x2e, 0x29, 0x31, 0x30, 0x2e, 0x29, 0x2d, 0x2c, 0x33, 0x3a, 0x4a, 0x3e, 0x33,
        0x36, 0x46, 0x37, 0x2c, 0x2d, 0x40, 0x57, 0x41, 0x46, 0x4c, 0x4e, 0x52, 0x53, 0x52, 0x32, 0x3e,
        0x5a, 0x61, 0x5a, 0x50, 0x60, 0x4a, 0x51, 0x52, 0x4f, 0xff, 0xdb, 0x00, 0x43, 0x01, 0x0e, 0x0e,
        0x0e, 0x13, 0x11, 0x13, 0x26, 0x15, 0x15, 0x26, 0x4f, 0x35, 0x2d, 0x35, 0x4f, 0x4f, 0x4f, 0x4f,
        0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f,
        0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f,
        0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0x4f, 0xff, 0xc0,
        0x00, 0x11, 0x08, 0x00, 0x08, 0x00, 0x10, 0x03, 0x01, 0x11, 0x00, 0x02, 0x11, 0x01, 0x03, 0x11,
        0x01, 0xff, 0xc4, 0x00, 0x15, 0x00, 0x01, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x06, 0x07, 0xff, 0xc4, 0x00, 0x14, 0x10, 0x01, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xff, 0xc4,
        0x00, 0x14, 0x01, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x05, 0xff, 0xc4, 0x00, 0x14, 0x11, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xff, 0xda, 0x00, 0x0c, 0x03, 0x01,
        0x00, 0x02, 0x11, 0x03, 0x11, 0x00, 0x3f, 0x00, 0x34, 0x5c, 0x52, 0xe6, 0x20, 0xab, 0xff, 0xd9,
    ];

    #[test]
    fn a_jpeg_is_decoded_to_about_its_colours() {
        let picture = Picture::read(&BLUE_AND_WHITE).unwrap();
        assert_eq!((picture.width(), picture.height()), (16, 8));
        for (at, expected) in [(0, [18, 80, 140]), (15, [255, 255, 255])] {
            let found = &picture.pixels()[at * 3..at * 3 + 3];
            let near = |(found, expected): (&u8, &u8)| found.abs_diff(*expected) < 24;
            assert!(found.iter().zip(&expected).all(near), "{found:?}");
        }
        assert_eq!(media_type(&BLUE_AND_WHITE), Some("image/jpeg"));
        let damaged = Picture::read(&BLUE_AND_WHITE[..BLUE_AND_WHITE.len() / 3]);
        assert_eq!(damaged, Err(PictureError::Damaged));
    }

    #[test]
    fn a_picture_written_again_looks_the_same() {
        let picture = Picture::read(&BLUE_AND_WHITE).unwrap();
        assert_eq!(Picture::read(&picture.png().unwrap()), Ok(picture));
    }

    #[test]
    fn what_is_no_picture_is_refused_by_what_is_wrong() {
        assert_eq!(Picture::read(b"%PDF-1.7"), Err(PictureError::UnknownFormat));
        assert_eq!(Picture::read(b""), Err(PictureError::UnknownFormat));
        let bytes = png(20, 20, ColorType::Rgb, &[9; 1200]);
        assert_eq!(Picture::read(&bytes[..bytes.len() / 2]), Err(PictureError::Damaged));
        assert_eq!(Picture::read(JPEG), Err(PictureError::Damaged));
        // Its header alone claims 60000 × 60000 pixels.
        let mut claims = png(1, 1, ColorType::Grayscale, &[0]);
        claims[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
        assert!(Picture::read(&claims).is_err());
        let mut header = vec![0xff, 0xd8, 0xff, 0xc0, 0, 17, 8];
        header.extend([0xea, 0x60, 0xea, 0x60, 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0]);
        assert!(Picture::read(&header).is_err());
    }
}

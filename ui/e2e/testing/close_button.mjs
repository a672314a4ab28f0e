/**
 * The close button of a window's frame. The screen of the tests has no window manager, and the
 * driver can only take a window away; so this says what a window manager says (ICCCM §4.2.8.1).
 */
import net from "node:net";

const GET_PROPERTY = 20;
const INTERN_ATOM = 16;
const QUERY_TREE = 15;
const SEND_EVENT = 25;
const CLIENT_MESSAGE = 33;

/** Asks every window of a screen that knows how to be closed, and has a title, to close. */
export async function pressCloseButton(display, title) {
  const socket = net.connect(`/tmp/.X11-unix/X${display.split(":")[1].split(".")[0]}`);
  const reader = new Reader(socket);
  const setup = Buffer.alloc(12);
  setup.write("l");
  setup.writeUInt16LE(11, 2);
  socket.write(setup);
  const head = await reader.take(8);
  if (head[0] !== 1) throw new Error("the screen refused the connection");
  const rest = await reader.take(head.readUInt16LE(6) * 4);
  const roots = rootOf(rest);
  const protocols = await atom("WM_PROTOCOLS");
  const deletes = await atom("WM_DELETE_WINDOW");
  const name = await atom("_NET_WM_NAME");
  const asked = await close(roots);
  socket.end();
  if (asked === 0) throw new Error(`no window is called “${title}”`);

  async function close(window) {
    const tree = await request(QUERY_TREE, 0, [window]);
    let count = 0;
    for (let child = 0; child < tree.readUInt16LE(16); child += 1) {
      const id = tree.readUInt32LE(32 + child * 4);
      const own = await property(id, name);
      const known = await property(id, protocols);
      const closes = Array.from({ length: known.length / 4 }, (_, at) => known.readUInt32LE(at * 4)).includes(deletes);
      if (own.toString("utf8") === title && closes) {
        const event = Buffer.alloc(32);
        event[0] = CLIENT_MESSAGE;
        event[1] = 32;
        event.writeUInt32LE(id, 4);
        event.writeUInt32LE(protocols, 8);
        event.writeUInt32LE(deletes, 12);
        send(SEND_EVENT, 0, Buffer.concat([words(id, 0), event]));
        // An answer to anything shows that the message before it was taken.
        await atom("WM_PROTOCOLS");
        count += 1;
      }
      count += await close(id);
    }
    return count;
  }

  async function atom(text) {
    const padded = Buffer.alloc(Math.ceil(text.length / 4) * 4);
    padded.write(text, "latin1");
    const length = Buffer.alloc(4);
    length.writeUInt16LE(text.length);
    send(INTERN_ATOM, 0, Buffer.concat([length, padded]));
    return (await reader.reply()).readUInt32LE(8);
  }

  async function property(window, of) {
    const reply = await request(GET_PROPERTY, 0, [window, of, 0, 0, 256]);
    const size = (reply[1] / 8) * reply.readUInt32LE(16);
    return reply.subarray(32, 32 + size);
  }

  function request(code, detail, numbers) {
    send(code, detail, words(...numbers));
    return reader.reply();
  }

  function send(code, detail, body) {
    const head = Buffer.alloc(4);
    head[0] = code;
    head[1] = detail;
    head.writeUInt16LE(1 + body.length / 4, 2);
    socket.write(Buffer.concat([head, body]));
  }
}

function words(...numbers) {
  const buffer = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, at) => buffer.writeUInt32LE(number, at * 4));
  return buffer;
}

/** The window that holds all others, from the screen's description of itself. */
function rootOf(description) {
  const vendor = description.readUInt16LE(16);
  const formats = description[21];
  return description.readUInt32LE(32 + Math.ceil(vendor / 4) * 4 + formats * 8);
}

/** Reads what the screen answers, event by event and reply by reply. */
class Reader {
  #held = Buffer.alloc(0);
  #wake = () => {};

  constructor(socket) {
    socket.on("data", (bytes) => {
      this.#held = Buffer.concat([this.#held, bytes]);
      this.#wake();
    });
  }

  async take(count) {
    while (this.#held.length < count) await new Promise((wake) => (this.#wake = wake));
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  /** The next reply; errors and events on the way are passed over. */
  async reply() {
    for (;;) {
      const head = await this.take(32);
      if (head[0] === 0) throw new Error(`the screen answered with error ${head[1]}`);
      if (head[0] === 1) return Buffer.concat([head, await this.take(head.readUInt32LE(4) * 4)]);
    }
  }
}

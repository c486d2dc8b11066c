// Two messages of the X protocol: "please close", which a window manager sends when a person clicks the cross, and keys at a known moment.
// There is no window manager on the virtual screen, and no small tool that sends only these.

import { connect } from "node:net";

/** Sends WM_DELETE_WINDOW to a window of a screen such as `:7`. */
export async function closeRequest(display, window) {
  const { socket, read } = await greet(display);
  try {
    const protocols = await atom(socket, read, "WM_PROTOCOLS");
    const please = await atom(socket, read, "WM_DELETE_WINDOW");
    const send = Buffer.alloc(44);
    send[0] = 25; // SendEvent
    send.writeUInt16LE(11, 2);
    send.writeUInt32LE(window, 4);
    send[12] = 33; // ClientMessage, of 32-bit values
    send[13] = 32;
    send.writeUInt32LE(window, 16);
    send.writeUInt32LE(protocols, 20);
    send.writeUInt32LE(please, 24);
    socket.write(send);
    await atom(socket, read, "WM_PROTOCOLS"); // an answer means that everything before it was read
  } finally {
    socket.destroy();
  }
}

const SHIFT = 0xffe1;
const KEYS = { Shift: SHIFT, Tab: 0xff09, Return: 0xff0d, BackSpace: 0xff08 };
const [KEY_DOWN, KEY_UP, BUTTON_DOWN, BUTTON_UP, MOTION] = [2, 3, 4, 5, 6];

/** The left Shift key of a screen; `end` lets go of it. */
export async function shiftKey(display) {
  const { down, up, end } = await hand(display);
  return { down: () => down("Shift"), up: () => up("Shift"), end };
}

/** Keys by name or by their letter, and the mouse, of a screen, moved by the server's test extension as a real hand would. */
export async function hand(display) {
  const { socket, read } = await greet(display);
  const ask = Buffer.from("\x62\0\x04\0\x05\0\0\0XTEST\0\0\0", "latin1"); // QueryExtension
  socket.write(ask);
  const extension = (await read(32))[9];
  const [first, count] = [8, 248];
  socket.write(Buffer.from([101, 0, 2, 0, first, count, 0, 0])); // GetKeyboardMapping
  const head = await read(32);
  const names = await read(head.readUInt32LE(4) * 4);
  const codes = Array.from({ length: count }, (_, key) => names.readUInt32LE(key * head[1] * 4));
  const code = (key) => first + codes.indexOf(KEYS[key] ?? key.charCodeAt(0));
  const send = (type, detail, x = 0, y = 0) => {
    const request = Buffer.alloc(36);
    request.set([extension, 2, 9, 0, type, detail]); // FakeInput
    request.writeInt16LE(x, 24);
    request.writeInt16LE(y, 26);
    socket.write(request);
  };
  return {
    down: (key) => send(KEY_DOWN, code(key)),
    up: (key) => send(KEY_UP, code(key)),
    move: ({ x, y }) => send(MOTION, 0, x, y),
    press: () => send(BUTTON_DOWN, 1),
    release: () => send(BUTTON_UP, 1),
    end: () => socket.destroy(),
  };
}

async function greet(display) {
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  const read = reader(socket);
  const hello = Buffer.alloc(12);
  hello.write("l");
  hello.writeUInt16LE(11, 2);
  socket.write(hello);
  const head = await read(8);
  if (head[0] !== 1) throw new Error("the screen refused the connection");
  await read(head.readUInt16LE(6) * 4);
  return { socket, read };
}

async function atom(socket, read, name) {
  const padded = Math.ceil(name.length / 4) * 4;
  const request = Buffer.alloc(8 + padded);
  request[0] = 16; // InternAtom
  request.writeUInt16LE(2 + padded / 4, 2);
  request.writeUInt16LE(name.length, 4);
  request.write(name, 8, "latin1");
  socket.write(request);
  const reply = await read(32);
  if (reply[0] !== 1) throw new Error(`the screen does not know ${name}`);
  return reply.readUInt32LE(8);
}

function reader(socket) {
  let held = Buffer.alloc(0);
  let wake = () => {};
  let failure;
  socket.on("data", (data) => ((held = Buffer.concat([held, data])), wake()));
  socket.on("error", (error) => ((failure = error), wake()));
  socket.on("close", () => ((failure ??= new Error("the screen closed the connection")), wake()));
  return async (length) => {
    while (held.length < length) {
      if (failure) throw failure;
      await new Promise((resolve) => (wake = resolve));
    }
    const part = held.subarray(0, length);
    held = held.subarray(length);
    return part;
  };
}

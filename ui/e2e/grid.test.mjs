/**
 * The grid of the timetable in the real window: sixty sessions a week in six rooms, rearranged by
 * mouse, by finger and by keys alone, found, and looked at in every view.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFaults, layoutFaults } from "./testing/checks.mjs";
import { addSeries, ask, PASSWORD, plusDays } from "./testing/commands.mjs";
import { machineFor, until } from "./testing/machine.mjs";

/* global document, window, performance, KeyboardEvent, PointerEvent */

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"];
const ROOMS = ["Sala duża", "Sala mała", "Pracownia komputerowa", "Kuchnia", "Czytelnia", "Ogród zimowy"];
const NAMES = ["Gimnastyka poranna", "Język angielski – konwersacje", "Smartfon bez tajemnic", "Chór „Łagodna Nuta”"];
const MONDAY = "2027-03-01";
const FRIDAY = plusDays(MONDAY, 4);
/** A day of a week after, with one session, of somebody who leads in the other centres too. */
const LATER = plusDays(MONDAY, 8);
const LATER_NAME = "Warsztaty fotografii";
/** What recurs on Fridays. */
const RECURS = { name: "Taniec w kręgu", first: FRIDAY, last: plusDays(FRIDAY, 21), start: "12:00" };

const machine = machineFor(after);
let app;
let centre;
let leaders;
before(async () => {
  app = await machine.start({ pictures: true });
  await furnish();
});

/** An organisation of four centres; the first has two sessions a day in each of six rooms. */
async function furnish() {
  const hours = DAYS.map((weekday) => ({ weekday, start: "09:00", end: "17:00" }));
  const about = (name, rooms) => ({
    kind: "cas",
    name,
    district: "II",
    address: "",
    rooms,
    hours,
    valid_from: "2027-01-01",
  });
  await ask(app, "create_file", {
    folder: null,
    organisation: "Fundacja Przykład",
    user_name: "Maria Kowal",
    password: PASSWORD,
    centre: about("CAS Słoneczny", ROOMS),
  });
  await ask(app, "confirm_recovery_key");
  for (const name of ["CAS Tęczowy", "CAS Wodny", "CAS Zielony"])
    await ask(app, "create_centre", about(name, ["Sala 1"]));
  leaders = [];
  for (const name of ["Anna Nowak", "Łucja Żółć", "Jan Łoś"]) {
    leaders.push((await ask(app, "save_leader", { leader_id: null, name, active: true })).leader_id);
  }
  const { centres } = await ask(app, "get_overview");
  centre = centres.find(({ centre: { name } }) => name === "CAS Słoneczny");
  for (const [day] of DAYS.entries()) {
    for (const [room] of ROOMS.entries()) {
      const at = { day: plusDays(MONDAY, day), room, place: day + room };
      await addSession(centre, { ...at, name: NAMES[(day + room) % NAMES.length], start: "09:30", minutes: 60 });
      // One of the sixty recurs, so that moving it asks how far the move reaches.
      if (day === 4 && room === 5)
        await addSeries(app, centre, { ...RECURS, room: centre.rooms.indexOf(byName(centre, 5)) });
      else await addSession(centre, { ...at, name: NAMES[(at.place + 1) % NAMES.length], start: "12:00", minutes: 90 });
    }
    for (const other of centres.filter((one) => one !== centre)) {
      const at = { day: plusDays(MONDAY, day), room: 0, place: day };
      await addSession(other, { ...at, name: "Joga na krzesłach", start: "15:00", minutes: 60, leader: leaders[0] });
    }
  }
  // And something in a week after.
  await addSession(centre, {
    day: LATER,
    room: 0,
    place: 0,
    name: LATER_NAME,
    start: "09:30",
    minutes: 60,
    leader: leaders[0],
  });
  await app.reload();
}

async function addSession(to, { name, day, room, place, start, minutes, leader = null }) {
  await ask(app, "create_session", {
    centre_id: to.centre.id,
    name,
    category_id: to.categories[place % to.categories.length].id,
    leader_id: leader,
    room_id: byName(to, room).id,
    place: "",
    date: day,
    start,
    minutes,
    entry: "enrolment",
    capacity: 18,
  });
}

/** A room by its place among those that the test names, not by the alphabet. */
function byName(to, room) {
  return to.rooms.find(({ name }) => name === ROOMS[room]) ?? to.rooms[room];
}

/** The one session on a day, at an hour and in a room. */
async function sessionAt(day, start, room) {
  const week = await ask(app, "get_week", { centre_id: centre.centre.id, date: day });
  const found = week.days
    .flatMap(({ sessions }) => sessions)
    .filter(
      ({ session }) => session.date === day && session.start === start && session.room_id === byName(centre, room).id,
    );
  assert.equal(found.length, 1, `${found.length} sessions on ${day} at ${start} in ${ROOMS[room]}`);
  return found[0].session;
}

/** A time and a place for an hour. */
function at(date, start, room) {
  return { date, start, minutes: 60, room_id: byName(centre, room).id, place: "" };
}

/** A session as the core has it now. */
async function now(id) {
  return (await ask(app, "get_session", { session_id: id })).session;
}

/** Waits until the core has a session at a time and place. */
async function stands(id, wanted) {
  let session;
  const fits = () => Object.entries(wanted).every(([key, value]) => session[key] === value);
  await until(`the session is at ${JSON.stringify(wanted)}`, async () => {
    session = await now(id);
    return fits();
  });
  // And the window shows it there.
  await until("the ghost is gone", () => app.run(() => document.querySelector("[data-ghost]") === null));
  await until("the session is drawn again", () => boxOf(id));
}

/** The box of a session's block, brought into the middle of the window. */
async function boxOf(id) {
  return app.run((id) => {
    const block = document.querySelector(`[data-session="${id}"]`);
    block?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = block?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, width: box.width, height: box.height } : null;
  }, id);
}

/** The middle of a free half hour, as it lies in the window now. */
async function slotAt(date, start, room) {
  return app.run(
    (date, start, room) => {
      const slot = document.querySelector(`[data-date="${date}"][data-start="${start}"][data-room="${room}"]`);
      const { left, top, width } = slot.getBoundingClientRect();
      return { x: left + width / 2, top };
    },
    date,
    start,
    byName(centre, room).id,
  );
}

/** Names that stand upright and are cut, with how far they stand out. */
function cutNames() {
  return app.run(() =>
    [...document.querySelectorAll(".upright .name")].flatMap((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      const [text, box] = [range.getBoundingClientRect(), name.getBoundingClientRect()];
      const along = Math.max(box.top - text.top, text.bottom - box.bottom);
      // Across, the box of a letter is larger than its line, by the room that accents may need.
      const across = Math.max(box.left - text.left, text.right - box.right);
      return along > 1 || across > 5 ? [`${name.innerText}: ${along} along, ${across} across`] : [];
    }),
  );
}

/** What is read aloud. */
function said() {
  return app.run(() => [...document.querySelectorAll("[role=status]")].map((one) => one.innerText).join(" "));
}

async function showWeek(change = "") {
  await app.place(`#/plan?week=${MONDAY}${change}`);
  await app.find("button", /Gimnastyka poranna/, { many: true });
}

async function focusOn(id) {
  await boxOf(id);
  await app.run((id) => document.querySelector(`[data-session="${id}"]`).focus(), id);
}

test("five days of six rooms stand in a grid on the smallest laptop, in reach of a pointer", async () => {
  await showWeek();
  const found = await app.run(() => {
    const [grid] = document.querySelectorAll("[data-hours]");
    const boxes = [...document.querySelectorAll("[data-session]")].map((block) => block.getBoundingClientRect());
    return {
      columns: document.querySelectorAll("[data-column]").length,
      blocks: boxes.length,
      small: boxes.filter(({ width, height }) => width < 24 || height < 24).length,
      out: grid.getBoundingClientRect().left - document.querySelector("h1").getBoundingClientRect().left,
      right: grid.getBoundingClientRect().right,
      window: document.documentElement.clientWidth,
    };
  });
  assert.equal(found.columns, 30);
  assert.equal(found.blocks, 60);
  assert.equal(found.small, 0, "targets under 24 px");
  assert.ok(Math.abs(found.out) < 1, `the grid stands ${found.out} px beside the heading`);
  assert.ok(found.right <= found.window);
  assert.deepEqual(await layoutFaults(app), []);
  assert.deepEqual(await cutNames(), []);
  await app.picture("grid/week-six-rooms");
});

test("a mouse drags a session to another day and room; the original stays until it is let go", async () => {
  await showWeek();
  const session = await sessionAt(MONDAY, "09:30", 0);
  const { left, top, width } = await boxOf(session.id);
  const to = await slotAt(plusDays(MONDAY, 2), "10:30", 3);
  const from = [left + width / 2, top + 6];
  await app.run((id) => (window.heldBlock = document.querySelector(`[data-session="${id}"]`)), session.id);
  await app.point([from, "down", [from[0] + 8, from[1] + 8], [to.x, to.top + 8]]);
  assert.equal((await now(session.id)).start, "09:30", "nothing is saved while it is dragged");
  assert.ok(await app.run(() => window.heldBlock.isConnected), "what is dragged stays in the page");
  assert.match(await said(), /śr\. 03\.03, 10:30–11:30, Kuchnia/);
  await app.picture("grid/drag");
  await app.point([[to.x, to.top + 8], "up"]);
  await stands(session.id, { date: plusDays(MONDAY, 2), start: "10:30", minutes: 60, room_id: byName(centre, 3).id });
  await app.see("Przeniesiono: Gimnastyka poranna, śr. 03.03, 10:30–11:30.");
  assert.equal(await app.run(() => document.querySelectorAll("dialog:modal").length), 0, "the drag opens nothing");
  await app.press("Control+z");
  await stands(session.id, { date: MONDAY, start: "09:30", room_id: byName(centre, 0).id });
});

test("a clash is named while it is dragged, and Escape gives up", async () => {
  await showWeek();
  const session = await sessionAt(MONDAY, "09:30", 1);
  const other = await sessionAt(plusDays(MONDAY, 1), "12:00", 1);
  const { left, top, width } = await boxOf(session.id);
  const to = await slotAt(plusDays(MONDAY, 1), "12:00", 1);
  await app.point([[left + width / 2, top + 6], "down", [left + width / 2, top + 20], [to.x, to.top + 10]]);
  await until("the clash is said", async () => (await said()).includes(`Sala zajęta: ${other.name}, 12:00–13:30`));
  assert.match(
    await app.run(() => document.querySelector("[data-ghost]").innerText),
    new RegExp(`Sala zajęta: ${other.name}`),
  );
  await app.picture("grid/drag-clash");
  await app.press("Escape");
  assert.equal(await app.run(() => document.querySelector("[data-ghost]")), null);
  await app.point(["up"]);
  assert.match(await said(), /Bez zmian: /);
  assert.deepEqual(await now(session.id), session);
});

test("the lower edge changes the length", async () => {
  await showWeek();
  const session = await sessionAt(FRIDAY, "12:00", 0);
  const { left, top, width, height } = await boxOf(session.id);
  const edge = [left + width / 2, top + height - 4];
  const quarter = height / 6;
  await app.point([edge, "down", [edge[0], edge[1] + 10], [edge[0], edge[1] + 2 * quarter], "up"]);
  await stands(session.id, { start: "12:00", minutes: 120 });
  await app.press("Control+z");
  await stands(session.id, { minutes: 90 });
});

test("a click still opens, and a session that is clicked is not moved", async () => {
  await showWeek();
  const session = await sessionAt(FRIDAY, "12:00", 1);
  const { left, top, width } = await boxOf(session.id);
  await app.point([[left + width / 2, top + 10], "down", [left + width / 2 + 2, top + 11], "up"]);
  await app.find("dialog", new RegExp(session.name));
  await app.press("Escape");
  assert.deepEqual(await now(session.id), session);
});

/**
 * A finger on a session, told to the page as a web view tells it: the driver of these tests presses
 * a mouse whatever it is asked for. Answers whether the page kept the finger from scrolling.
 */
function finger(id, steps) {
  return app.runAsync(
    async (id, steps) => {
      const block = document.querySelector(`[data-session="${id}"]`);
      let kept = false;
      let [x, y] = [0, 0];
      const tell = (type) =>
        block.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            cancelable: true,
            pointerId: 7,
            pointerType: "touch",
            isPrimary: true,
            button: type === "pointermove" ? -1 : 0,
            buttons: 1,
            clientX: x,
            clientY: y,
          }),
        );
      for (const step of steps) {
        if (typeof step === "string") tell(`pointer${step}`);
        else if (typeof step === "number") await new Promise((done) => setTimeout(done, step));
        else {
          [x, y] = step;
          tell("pointermove");
          const touch = new Event("touchmove", { bubbles: true, cancelable: true });
          block.dispatchEvent(touch);
          kept ||= touch.defaultPrevented;
        }
      }
      return kept;
    },
    id,
    steps,
  );
}

test("a finger drags after it rested, and only scrolls before", async () => {
  await showWeek();
  const session = await sessionAt(plusDays(MONDAY, 3), "09:30", 2);
  const { left, top, width } = await boxOf(session.id);
  const held = [left + width / 2, top + 10];
  const to = await slotAt(FRIDAY, "10:30", 2);
  const there = [to.x, to.top + 12];
  assert.equal(await finger(session.id, [held, "down", [held[0], held[1] + 40], 600, there, "up"]), false);
  assert.deepEqual(await now(session.id), session, "a swipe moves nothing");
  assert.equal(await finger(session.id, [held, "down", 600, [held[0], held[1] + 20], "cancel"]), true);
  assert.deepEqual(await now(session.id), session, "what the system takes over is given up");
  assert.equal(await finger(session.id, [held, "down", 600, [held[0] + 10, held[1] + 10], there, "up"]), true);
  await stands(session.id, { date: FRIDAY, start: "10:30", room_id: byName(centre, 2).id });
  await app.press("Control+z");
  await stands(session.id, { date: session.date, start: "09:30" });
});

test("keys alone move, lengthen, change the room and save with Enter", async () => {
  await showWeek();
  const session = await sessionAt(MONDAY, "09:30", 1);
  await focusOn(session.id);
  await app.press("Alt+ArrowRight");
  await app.press("Alt+ArrowDown", 2);
  assert.match(await said(), /wt\. 02\.03, 10:00–11:00, Sala mała/);
  await app.press("Alt+Shift+ArrowUp");
  assert.match(await said(), /10:00–10:45/);
  await app.press("Alt+PageUp");
  const rooms = centre.rooms.map(({ id }) => id);
  const room_id = rooms[rooms.indexOf(session.room_id) - 1];
  const room = centre.rooms.find(({ id }) => id === room_id).name;
  assert.match(await said(), new RegExp(`${room}\\. Sala zajęta: `));
  await app.picture("grid/keys");
  assert.deepEqual(await now(session.id), session, "nothing is saved before the keys pause");
  await app.press("Enter");
  await stands(session.id, { date: plusDays(MONDAY, 1), start: "10:00", minutes: 45, room_id });
  // The focus is on the session where it is now, and its clash is written down.
  assert.match(await app.focused(), new RegExp(`${session.name}.*10:00–10:45.*kolizja`));
  await app.press("Control+z");
  await stands(session.id, { date: MONDAY, start: "09:30", minutes: 60, room_id: session.room_id });
});

test("Escape leaves a session as it is, and a pause saves it", async () => {
  await showWeek();
  const session = await sessionAt(MONDAY, "12:00", 4);
  await focusOn(session.id);
  await app.press("Alt+ArrowDown");
  await app.press("Escape");
  assert.match(await said(), /Bez zmian: /);
  assert.deepEqual(await now(session.id), session);
  await app.press("Alt+ArrowDown", 4);
  await stands(session.id, { start: "13:00" });
  await app.press("Control+z");
  await stands(session.id, { start: "12:00" });
});

test("arrows walk and Enter opens", async () => {
  await showWeek();
  const session = await sessionAt(MONDAY, "09:30", 0);
  await focusOn(session.id);
  await app.press("ArrowRight");
  assert.match(await app.focused(), /9:30–10:30/);
  await app.press("Control+Home");
  await app.press("Enter");
  await app.find("dialog", /./);
  await app.press("Escape");
});

test("Ctrl+F finds by name, leader or room, walks the hits, and Escape goes to the one found", async () => {
  await showWeek();
  await app.press("Control+f");
  await app.find("field", "Znajdź zajęcia");
  await app.write("lagodna nuta");
  const hits = await app.run(
    () => [...document.querySelectorAll("[data-session].found")].map((block) => block.innerText).length,
  );
  assert.ok(hits > 5, `${hits} found`);
  await app.see(`Znalezione: ${hits}`);
  assert.deepEqual(await axeFaults(app), []);
  await app.press("Enter", 2);
  await app.see(`2 z ${hits}: Chór „Łagodna Nuta”`);
  await app.picture("grid/find");
  await app.press("Shift+Enter");
  await app.see(`1 z ${hits}: `);
  await app.press("Escape");
  assert.match(await app.focused(), /Chór „Łagodna Nuta”/);
  assert.equal((await app.findAll("field", "Znajdź zajęcia")).length, 0);
});

test("what is not in the week is looked for in the next ones", async () => {
  await showWeek();
  await app.press("Control+f");
  await app.write("fotografi");
  await app.see("Nie znaleziono w tym widoku.");
  await app.press("Enter");
  await app.see("Tydzień 10 · ");
  await app.see(`1 z 1: ${LATER_NAME}`);
  await app.press("Escape");
  assert.match(await app.focused(), new RegExp(LATER_NAME));
});

test("a session of a series asks how far the move reaches, and Escape leaves it", async () => {
  await showWeek();
  const session = await sessionAt(FRIDAY, "12:00", 5);
  await focusOn(session.id);
  await app.press("Alt+ArrowDown");
  await app.press("Enter");
  await app.find("dialog", /^Przeniesienie zajęć/);
  await app.find("radio", "Tylko te");
  await app.press("Escape");
  await until("it is left as it was", async () => (await said()).includes("Bez zmian: Taniec w kręgu."));
  assert.deepEqual(await now(session.id), session);
  assert.match(await app.focused(), /Taniec w kręgu/, "the focus is where it was");

  const { left, top, width } = await boxOf(session.id);
  const to = await slotAt(FRIDAY, "10:30", 5);
  await app.point([[left + width / 2, top + 6], "down", [left + width / 2, top - 10], [to.x, to.top + 6], "up"]);
  await app.find("dialog", /^Przeniesienie zajęć/);
  await app.see("Zmieni się: 1");
  await app.press("Enter");
  await stands(session.id, { date: FRIDAY, start: "10:30" });
  const [next] = (await ask(app, "get_week", { centre_id: centre.centre.id, date: plusDays(FRIDAY, 7) })).days
    .flatMap((day) => day.sessions)
    .filter((card) => card.session.name === RECURS.name);
  assert.equal(next.session.start, "12:00", "the others stay");
  await app.press("Control+z");
  await stands(session.id, { start: "12:00" });
});

test("somebody who leads in another centre at the time is named while a session is moved", async () => {
  await app.place(`#/plan?week=${LATER}`);
  const session = await sessionAt(LATER, "09:30", 0);
  // Her classes in the other centres are a week before.
  await ask(app, "move_session", { session_id: session.id, ...at(plusDays(MONDAY, 1), "14:00", 0) });
  await showWeek();
  await focusOn(session.id);
  await app.press("Alt+ArrowDown", 2);
  await until("it is said", async () => {
    await app.press("Alt+ArrowDown");
    await app.press("Alt+ArrowUp");
    return (await said()).includes("Anna Nowak prowadzi w tym czasie w innej placówce: Joga na krzesłach, 15:00–16:00");
  });
  await app.press("Escape");
  await ask(app, "move_session", { session_id: session.id, ...at(LATER, "09:30", 0) });
});

for (const [name, address, seen] of [
  ["week", `week=${MONDAY}`, "Siatka tygodnia"],
  ["week-one-room", `week=${MONDAY}&room=`, "Siatka tygodnia"],
  ["week-large", `week=${MONDAY}&zoom=200`, "Siatka tygodnia"],
  ["week-small", `week=${MONDAY}&zoom=60`, "Siatka tygodnia"],
  ["day", `as=day&day=${MONDAY}`, "Siatka dnia"],
  ["month", `as=month&month=${MONDAY.slice(0, 7)}`, "Kalendarz miesiąca"],
  ["list", `as=list&week=${MONDAY}`, "Lista zajęć"],
]) {
  test(`the view “${name}” is told without a fault, and nothing of it is cut`, async () => {
    const room = address.endsWith("room=") ? byName(centre, 2).id : "";
    await app.place(`#/plan?${address}${room}`);
    await app.find("[data-board]", seen);
    await app.find("button", /Smartfon bez tajemnic/, { many: true });
    assert.deepEqual(await axeFaults(app), []);
    assert.deepEqual(await layoutFaults(app), []);
    assert.deepEqual(await cutNames(), []);
    await app.picture(`grid/view-${name}`);
  });
}

test("the day, the week and the month are one click apart, and the address keeps them", async () => {
  await showWeek();
  await app.click("button", "Miesiąc");
  await app.see("Miesiąc: marzec 2027");
  await app.click("button", "Pokaż dzień: wtorek, 9 marca 2027 r.");
  await app.see("wtorek, 9 marca 2027 r.");
  assert.match(await app.run(() => window.location.hash), /as=day&day=2027-03-09/);
  await app.click("button", "Następny dzień");
  await app.see("środa, 10 marca 2027 r.");
  await app.reload();
  await app.see("środa, 10 marca 2027 r.");
  await app.click("button", "Tydzień");
  await app.see("Tydzień 10 · ");
});

test("a session of the month is dragged to another day at the same hour", async () => {
  await app.place(`#/plan?as=month&month=${MONDAY.slice(0, 7)}`);
  await app.find("button", /Smartfon bez tajemnic/, { many: true });
  const session = await sessionAt(LATER, "09:30", 0);
  const { left, top, width, height } = await boxOf(session.id);
  const cell = await app.run(
    (date) => {
      const { left, top, width } = document.querySelector(`[data-cell="${date}"]`).getBoundingClientRect();
      return { x: left + width / 2, y: top + 60 };
    },
    plusDays(LATER, 1),
  );
  const from = [left + width / 2, top + height / 2];
  await app.point([from, "down", [from[0] + 10, from[1]], [cell.x, Math.max(cell.y, 80)], "up"]);
  await stands(session.id, { date: plusDays(LATER, 1), start: "09:30", room_id: session.room_id });
  await app.press("Control+z");
  await stands(session.id, { date: LATER });
});

test("one step of a drag: script and layout", async (context) => {
  await showWeek();
  const session = await sessionAt(MONDAY, "09:30", 0);
  await boxOf(session.id);
  const times = await app.runAsync(async (id) => {
    const block = document.querySelector(`[data-session="${id}"]`);
    const { left, top, width } = block.getBoundingClientRect();
    const tell = (type, x, y) =>
      block.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          cancelable: true,
          pointerId: 1,
          pointerType: "mouse",
          isPrimary: true,
          button: type === "pointermove" ? -1 : 0,
          buttons: 1,
          clientX: x,
          clientY: y,
        }),
      );
    const grid = document.querySelector("[data-hours]").getBoundingClientRect();
    tell("pointerdown", left + width / 2, top + 6);
    tell("pointermove", left + width / 2 + 10, top + 10);
    // The weeks of the other centres come while it is dragged.
    await new Promise((done) => setTimeout(done, 500));
    const script = [];
    const layout = [];
    for (let count = 0; count < 120; count += 1) {
      // Every step comes to another day, room or quarter.
      const x = grid.left + 60 + ((count * 37) % (grid.width - 80));
      const y = top + 6 + ((count * 23) % 200);
      const begun = performance.now();
      tell("pointermove", x, y);
      // Svelte draws at the end of the task.
      await Promise.resolve();
      await Promise.resolve();
      const drawn = performance.now();
      document.querySelector("[data-ghost]").getBoundingClientRect();
      const laid = performance.now();
      script.push(drawn - begun);
      layout.push(laid - drawn);
      await new Promise((done) => setTimeout(done));
    }
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    tell("pointerup", left, top);
    return { script, layout };
  }, session.id);
  const at = (values, part) =>
    [...values].sort((one, other) => one - other)[Math.floor(values.length * part)].toFixed(1);
  const figures = (values) => `median ${at(values, 0.5)} ms, p95 ${at(values, 0.95)} ms`;
  context.diagnostic(
    `a drag step with 60 sessions in 6 rooms, 4 centres: script ${figures(times.script)}; layout ${figures(times.layout)}`,
  );
  assert.equal(times.script.length, 120);
  assert.deepEqual(await now(session.id), session, "given up, it is where it was");
});

test("a move by keys, from Enter to the painted result", async (context) => {
  await showWeek();
  const session = await sessionAt(MONDAY, "09:30", 0);
  await boxOf(session.id);
  const times = await app.runAsync(async (id) => {
    const block = () => document.querySelector(`[data-session="${id}"]`);
    const press = (key, altKey) =>
      block().dispatchEvent(new KeyboardEvent("keydown", { key, altKey, bubbles: true, cancelable: true }));
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const taken = [];
    for (let count = 0; count < 10; count += 1) {
      block().focus();
      const { top } = block().getBoundingClientRect();
      press(count % 2 === 0 ? "ArrowDown" : "ArrowUp", true);
      await frame();
      const begun = performance.now();
      press("Enter", false);
      while (Math.abs(block().getBoundingClientRect().top - top) < 2) await frame();
      // What is laid out now is on the screen with the frame after.
      await frame();
      taken.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, 200));
    }
    return taken;
  }, session.id);
  const sorted = [...times].sort((one, other) => one - other);
  context.diagnostic(
    `a move from Enter to the painted result: median ${sorted[5].toFixed(0)} ms, longest ${sorted[9].toFixed(0)} ms`,
  );
  await stands(session.id, { date: MONDAY, start: "09:30" });
});

for (const look of [
  { theme: "light", textSize: 200 },
  { theme: "dark", textSize: 100 },
  { theme: "contrast", textSize: 100 },
]) {
  test(`the views in the theme “${look.theme}” with text of ${look.textSize} %`, async () => {
    await app.look(look);
    for (const address of [`week=${MONDAY}`, `as=day&day=${MONDAY}`, `as=month&month=${MONDAY.slice(0, 7)}`]) {
      await app.place(`#/plan?${address}`);
      await app.find("button", /Smartfon bez tajemnic/, { many: true });
      assert.deepEqual(await axeFaults(app), []);
      assert.deepEqual(await layoutFaults(app), []);
      assert.deepEqual(await cutNames(), []);
      await app.picture(`grid/${look.theme}-${look.textSize}-${/as=(\w+)/.exec(address)?.[1] ?? "week"}`);
    }
  });
}

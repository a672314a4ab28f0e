// A free place of the timetable, from which the form of new classes begins.

/** A day, and perhaps an hour and a room (empty where nothing was chosen). */
export interface Slot {
  date: string;
  start: string;
  roomId: string;
}

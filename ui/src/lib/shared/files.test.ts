import { expect, it } from "vitest";
import { fileIn } from "./files";

it("a file is put into a folder the way the folder's system writes paths", () => {
  expect(fileIn("/home/ania/Dokumenty", "raport.pdf")).toBe("/home/ania/Dokumenty/raport.pdf");
  expect(fileIn("/media/usb/", "raport.pdf")).toBe("/media/usb/raport.pdf");
  expect(fileIn("C:\\Users\\Ania\\Dokumenty", "raport.pdf")).toBe("C:\\Users\\Ania\\Dokumenty\\raport.pdf");
  expect(fileIn("", "raport.pdf")).toBe("raport.pdf");
});

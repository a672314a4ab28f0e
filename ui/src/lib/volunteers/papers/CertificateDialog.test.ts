import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { CertificatePreview } from "../../bindings/CertificatePreview";
import type { VolunteerView } from "../../bindings/VolunteerView";
import { answer, type Answers } from "../../shared/testing/backend";
import CertificateDialog from "./CertificateDialog.svelte";

const user = userEvent.setup();

const volunteer = { person_id: "p1", full_name: "Zofia Żółć", agreements: [] } as unknown as VolunteerView;

function preview(change: Partial<CertificatePreview> = {}): CertificatePreview {
  return {
    number: "Z/3/2026",
    number_taken: false,
    minutes: 135,
    services: 2,
    served: ["2026-01-02", "2026-06-30"],
    scope: "Pomoc na zajęciach",
    agreements: ["W/1/2026"],
    obstacles: [],
    ...change,
  };
}

function open(answers: Answers) {
  const asked = answer(answers);
  const [onissued, onclose] = [vi.fn(), vi.fn()];
  render(CertificateDialog, { volunteer, onissued, onclose });
  return { asked, onissued };
}

const field = (label: string) => screen.getByLabelText(label);

async function period(first: string, last: string): Promise<void> {
  for (const [label, value] of [
    ["Od dnia", first],
    ["Do dnia", last],
  ] as const) {
    await user.clear(field(label));
    await user.type(field(label), `${value}{Tab}`);
  }
}

describe("a new certificate", () => {
  it("says what it certifies, proposes number and scope, and keeps what is typed over them", async () => {
    const { asked, onissued } = open({
      preview_certificate: ({ last_date }) => preview(last_date === "2026-05-31" ? { minutes: 90, services: 1 } : {}),
      issue_certificate: () => ({ certificate: { number: "Z/3/2026" } as never }),
    });
    await period("2.1.2026", "30.6.2026");
    expect(await screen.findByText("2 h 15 min, 2 świadczenia.")).toBeTruthy();
    expect(screen.getByText("Porozumienie: W/1/2026.")).toBeTruthy();
    expect(field("Numer")).toHaveProperty("value", "Z/3/2026");
    await user.type(field("Zakres świadczeń"), ", dyżury");
    await period("2.1.2026", "31.5.2026");
    await screen.findByText(/1 świadczenie\./);
    expect(field("Zakres świadczeń")).toHaveProperty("value", "Pomoc na zajęciach, dyżury");
    await user.click(screen.getByRole("button", { name: "Wystaw" }));
    await waitFor(() => expect(onissued).toHaveBeenCalledOnce());
    expect(asked.find(({ name }) => name === "issue_certificate")?.request).toEqual({
      person_id: "p1",
      first_date: "2026-01-02",
      last_date: "2026-05-31",
      number: "Z/3/2026",
      scope: "Pomoc na zajęciach, dyżury",
    });
  });

  it("cannot be issued while something is in the way, and says in words what", async () => {
    const message = "2 świadczenia z tego okresu czekają na potwierdzenie.";
    const { asked } = open({
      preview_certificate: () => preview({ obstacles: [{ code: "unconfirmed", message }] }),
    });
    await period("2.1.2026", "30.6.2026");
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Wystaw" })).toHaveProperty("disabled", true);
    await user.type(field("Numer"), "{Enter}");
    expect(asked.some(({ name }) => name === "issue_certificate")).toBe(false);
  });

  it("asks nothing of a period that ends before it begins", async () => {
    const { asked } = open({ preview_certificate: () => preview() });
    await period("2.6.2026", "1.6.2026");
    expect(await screen.findByText("Ostatni dzień jest wcześniejszy niż pierwszy.")).toBeTruthy();
    const spans = asked.map(({ request }) => request as { first_date: string; last_date: string });
    expect(spans.every(({ first_date, last_date }) => first_date <= last_date)).toBe(true);
  });
});

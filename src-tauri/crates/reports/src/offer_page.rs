//! The offer as one page for the centre's place on the city's site: HTML that needs nothing else.
//!
//! It has no script and fetches nothing; its style and its logos are in it. Whoever hears it,
//! enlarges it or prints it gets the same (WCAG 2.2 AA).

mod html;
mod parts;

use domain::calendar::Date;
use messages::Messages;

use crate::timetable::{Timetable, span};
use crate::words;
use html::{Html, Table};

/// The days that a page tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfferDays {
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
}

/// The look of the page. Every text has a contrast of at least 7:1 on its ground.
const STYLE: &str = include_str!("offer_page/style.css");

/// The page as UTF-8 text.
pub fn write(timetable: &Timetable, days: OfferDays, messages: Messages) -> String {
    let parts = parts::Parts::of(timetable, days, messages);
    let named = words::joined(&[&timetable.centre, &timetable.subject_line(messages)], ", ");
    let title = messages.offer_title(&named);
    let period = span(messages, days.first, days.last);
    let mut html = Html::default();
    html.raw("<!DOCTYPE html>\n");
    html.open("html", &[("lang", &language(messages))]);
    html.line();
    html.open("head", &[]);
    html.raw("\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.element("title", &[], &format!("{title}, {period}"));
    html.raw("\n<style>\n");
    html.raw(STYLE);
    html.raw("</style>\n");
    html.close("head");
    html.line();
    html.open("body", &[]);
    html.line();
    html.element("a", &[("class", "skip"), ("href", "#content")], &messages.offer_skip());
    html.line();
    header(&mut html, timetable, &title, &period, messages);
    let sections = sections(timetable, &parts, &period, messages);
    contents(&mut html, &sections, messages);
    html.open("main", &[("id", "content")]);
    html.line();
    if parts.weeks.is_empty() {
        html.element("p", &[], &messages.offer_empty());
        html.line();
    }
    for section in &sections {
        html.open("section", &[("aria-labelledby", section.id)]);
        html.line();
        html.element("h2", &[("id", section.id)], &section.title);
        html.line();
        for table in &section.tables {
            html.table(table);
        }
        html.close("section");
        html.line();
    }
    contact(&mut html, timetable, messages);
    html.close("main");
    html.line();
    footer(&mut html, timetable, messages);
    html.close("body");
    html.line();
    html.close("html");
    html.line();
    html.finish()
}

/// A section of tables with its heading.
struct Section {
    id: &'static str,
    title: String,
    tables: Vec<Table>,
}

fn language(messages: Messages) -> String {
    messages.language().code().to_owned()
}

fn sections(
    timetable: &Timetable,
    parts: &parts::Parts,
    period: &str,
    messages: Messages,
) -> Vec<Section> {
    let table = |caption: String, columns: Vec<String>, rows: &[Vec<html::Cell>]| Table {
        caption,
        columns,
        rows: rows.to_vec(),
    };
    let session_columns = || {
        vec![
            messages.timetable_paper_date(),
            messages.timetable_paper_times(),
            messages.offer_name(),
            messages.timetable_paper_leader_title(),
            messages.timetable_paper_place(),
            messages.timetable_paper_remarks(),
        ]
    };
    let mut sections = Vec::new();
    let mut add = |id: &'static str, title: String, tables: Vec<Table>| {
        let tables: Vec<Table> =
            tables.into_iter().filter(|table| !table.rows.is_empty()).collect();
        if !tables.is_empty() {
            sections.push(Section { id, title, tables });
        }
    };
    let columns = vec![
        messages.timetable_paper_date(),
        messages.timetable_paper_times(),
        messages.offer_name(),
        messages.offer_change(),
    ];
    let changes = table(messages.offer_changes_caption(period), columns, &parts.changes);
    add("changes", messages.offer_changes(), vec![changes]);
    let columns = vec![
        messages.offer_name(),
        messages.offer_when(),
        messages.offer_category(),
        messages.timetable_paper_leader_title(),
        messages.timetable_paper_place(),
        messages.timetable_paper_remarks(),
    ];
    let classes = table(messages.offer_classes_caption(period), columns, &parts.classes);
    add("classes", messages.offer_classes(), vec![classes]);
    let single = table(messages.offer_single_caption(period), session_columns(), &parts.single);
    add("single", messages.offer_single(), vec![single]);
    let weeks = parts.weeks.iter().map(|(first, last, rows)| {
        let caption = messages.offer_week_caption(&span(messages, *first, *last));
        table(caption, session_columns(), rows)
    });
    add("calendar", messages.offer_calendar(), weeks.collect());
    let columns = vec![messages.timetable_paper_date(), messages.timetable_paper_remarks()];
    let special = table(messages.offer_special(), columns, &parts.special);
    add("special", messages.offer_special(), vec![special]);
    let columns = vec![messages.timetable_paper_day(), messages.timetable_paper_times()];
    let opening = parts::opening(&timetable.opening, messages);
    let opening = table(messages.offer_opening_caption(), columns, &opening);
    add("opening", messages.offer_opening(), vec![opening]);
    sections
}

fn header(html: &mut Html, timetable: &Timetable, title: &str, period: &str, messages: Messages) {
    html.open("header", &[]);
    html.line();
    if !timetable.logos.is_empty() {
        html.open("div", &[("class", "logos")]);
        for logo in &timetable.logos {
            html.picture(&logo.picture, &logo.alternative);
        }
        html.close("div");
        html.line();
    }
    html.element("h1", &[], title);
    html.line();
    html.element("p", &[("class", "period")], period);
    html.line();
    html.element("p", &[], &timetable.as_of_line(messages));
    html.line();
    html.close("header");
    html.line();
}

fn contents(html: &mut Html, sections: &[Section], messages: Messages) {
    html.open("nav", &[("aria-label", &messages.offer_contents())]);
    html.line();
    html.open("ul", &[]);
    html.line();
    let contact = ("contact", messages.offer_contact());
    let linked = sections.iter().map(|section| (section.id, section.title.clone()));
    for (id, title) in linked.chain([contact]) {
        html.open("li", &[]);
        html.element("a", &[("href", &format!("#{id}"))], &title);
        html.close("li");
        html.line();
    }
    html.close("ul");
    html.line();
    html.close("nav");
    html.line();
}

fn contact(html: &mut Html, timetable: &Timetable, messages: Messages) {
    html.open("section", &[("aria-labelledby", "contact")]);
    html.line();
    html.element("h2", &[("id", "contact")], &messages.offer_contact());
    html.line();
    html.open("dl", &[]);
    html.line();
    let phone: String =
        timetable.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let told = [
        (messages.offer_organisation(), &timetable.organisation, String::new()),
        (messages.offer_address(), &timetable.address, String::new()),
        (messages.offer_phone(), &timetable.phone, format!("tel:{phone}")),
        (messages.offer_email(), &timetable.email, format!("mailto:{}", timetable.email)),
    ];
    for (label, text, link) in told.iter().filter(|(_, text, _)| !text.is_empty()) {
        html.element("dt", &[], label);
        html.open("dd", &[]);
        if link.is_empty() {
            html.text(text);
        } else {
            html.element("a", &[("href", link)], text);
        }
        html.close("dd");
        html.line();
    }
    html.close("dl");
    html.line();
    html.close("section");
    html.line();
}

fn footer(html: &mut Html, timetable: &Timetable, messages: Messages) {
    let task = if timetable.task.is_empty() {
        String::new()
    } else {
        messages.report_task(&timetable.task)
    };
    html.open("footer", &[]);
    html.line();
    for line in [&timetable.funding_phrase, &task, &timetable.as_of_line(messages)] {
        if !line.is_empty() {
            html.element("p", &[], line);
            html.line();
        }
    }
    html.close("footer");
    html.line();
}

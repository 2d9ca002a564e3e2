//! The card from a register and texts written by hand, as page and as files.

use base::{Period, Problem};
use people::{Caller, PersonKind, Role, person};
use programmes::{
    card::{actions, model::CardData, render},
    model::{Attendance, Kind, Programme},
    programme::{
        self,
        model::{Field, Slot},
    },
    records,
};
use store::Tx;
use testkit::{TestApp, each_engine_async};
use texts::Lang;

use crate::figures::{Told, circle, member, met, period, programme as begin};

/// A programme like the one of the source: 2023 whole, half of 2024, one visit at home.
fn town(tx: &mut Tx<'_>, caller: &Caller) -> Result<Programme, Problem> {
    use Attendance::Attended;
    let id = begin(tx, caller, "razem-latwiej")?;
    let wednesday = circle(tx, caller, id, "Razem Łatwiej!")?;
    let mut people = Vec::new();
    for number in 0..9 {
        let one = person::create(tx, caller, PersonKind::Office, Lang::Pl)?;
        member(tx, caller, wednesday, one, &format!("osoba {number}"))?;
        people.push((one, Attended));
    }
    for week in 0..49 {
        let day = base::Day::new(2023, 1, 4).unwrap().plus_days(7 * week);
        met(tx, caller, &Told::new(id, Some(wednesday), &day.to_string()), &people)?;
    }
    for week in 0..24 {
        let day = base::Day::new(2024, 1, 3).unwrap().plus_days(7 * week);
        met(tx, caller, &Told::new(id, Some(wednesday), &day.to_string()), &people[..4])?;
    }
    for (field, year, lang, text) in [
        (Field::Name, 0, Lang::Pl, "„Razem Łatwiej!” <program>"),
        (Field::Name, 0, Lang::En, "Together It's Easier!"),
        (Field::OperationalAims, 0, Lang::Pl, "Pierwszy cel\nDrugi cel"),
        (Field::Effects, 2023, Lang::Pl, "Grupa spotykała się co tydzień.\n\n- wystawa\n- tężnia"),
        (Field::UnitPostcodeTown, 0, Lang::Pl, "41-943 Piekary Śląskie"),
        (Field::CardDate, 0, Lang::Pl, "2024-11-28"),
    ] {
        programme::actions::set_text(tx, caller, id, Slot { field, year, lang }, text, None)?;
    }
    records::programme_by_id(tx, caller, id)
}

async fn card(app: &TestApp, from_to: Period, lang: Lang) -> CardData {
    app.act(move |tx, caller| {
        let programme = match records::programme(tx, caller, "razem-latwiej") {
            Ok(programme) => programme,
            Err(_) => town(tx, caller)?,
        };
        actions::build(tx, caller, &programme, from_to, lang)
    })
    .await
}

#[test]
fn the_card_tells_the_years_as_the_form_does() {
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        let all = period("2021-04-01", "2024-06-30");
        let polish = card(&app, all, Lang::Pl).await;
        let titles: Vec<_> = polish.sections.iter().map(|section| &section.title[..2]).collect();
        assert_eq!(titles, ["A.", "B.", "C.", "D."]);
        let lines: Vec<_> = polish
            .years
            .iter()
            .map(|year| {
                let line = &year.lines[0];
                assert_eq!(year.lines.len(), 1);
                format!(
                    "{} | {} | {} | {}",
                    year.label,
                    line.name,
                    line.persons,
                    line.hours.replace('\u{a0}', " ")
                )
            })
            .collect();
        assert_eq!(
            lines,
            [
                "2023 | Razem Łatwiej! | 9 | 49 spotkań × 2 godz. = 98 godz.",
                "styczeń–czerwiec 2024 | Razem Łatwiej! | 4 | 24 spotkania × 2 godz. = 48 godz.",
            ]
        );
        let english = card(&app, all, Lang::En).await;
        assert_eq!(english.programme, "Together It's Easier!");
        assert_eq!(english.years[1].label, "January–June 2024");
        assert_eq!(
            english.years[1].lines[0].hours.replace('\u{a0}', " "),
            "24 meetings × 2 hours = 48 hours"
        );
        // A name of its own, a text in the other language, and nothing at all.
        let gap = |field: Field| {
            let of = english.missing.iter().filter(|one| one.field == field);
            of.map(|one| one.only_in).collect::<Vec<_>>()
        };
        assert_eq!(gap(Field::Name), []);
        assert_eq!(gap(Field::OperationalAims), [Some(Lang::Pl)]);
        assert_eq!(gap(Field::MainAim), [None]);
        assert_eq!(gap(Field::UnitName), [None]);
        assert_eq!(gap(Field::UnitPostcodeTown), []);
        assert_eq!(english.file_name("pdf"), "card-razem-latwiej-2021-2024.pdf");
        let part = card(&app, period("2023-03-01", "2023-03-15"), Lang::Pl).await;
        assert_eq!(part.years[0].label, "od 1 marca 2023 do 15 marca 2023");
        assert_eq!(card(&app, period("2030-01-01", "2030-12-31"), Lang::Pl).await.years.len(), 0);

        // Individual support stands on a line of its own, and the last line counts everybody once.
        app.act(|tx, caller| {
            let programme = records::programme(tx, caller, "razem-latwiej")?;
            let one = person::create(tx, caller, PersonKind::Office, Lang::Pl)?;
            let visit =
                Told { minutes: 50, kind: Kind::Individual, ..Told::new(programme.id, None, "2023-05-05") };
            met(tx, caller, &visit, &[(one, Attendance::Attended)])?;
            Ok(())
        })
        .await;
        let lines = card(&app, all, Lang::En).await.years[0].lines.clone();
        let told: Vec<_> = lines.iter().map(|line| (line.name.as_str(), line.persons.as_str())).collect();
        assert_eq!(
            told,
            [
                ("Razem Łatwiej!", "9"),
                ("Support outside circles (individual)", "1"),
                ("Together, each person once", "10"),
            ]
        );
    });
}

#[test]
fn every_file_holds_the_same_figures_and_says_its_language() {
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        for (lang, hours) in [(Lang::Pl, "49 spotkań × 2"), (Lang::En, "49 meetings × 2")] {
            let card = card(&app, period("2021-01-01", "2024-06-30"), lang).await;
            let html = String::from_utf8(render::html(&card)).unwrap();
            assert!(html.contains(&format!("<html lang=\"{}\">", lang.code())));
            assert!(html.contains(hours) && html.contains("<li>Drugi cel</li>"), "{html}");
            assert!(!html.contains("<program>"));
            assert!(render::docx(&card).starts_with(b"PK"));
            let pdf = render::pdf(&app.site, &card).unwrap();
            assert_eq!(pdf.fault, None);
            let contains = |part: &str| pdf.bytes.windows(part.len()).any(|window| window == part.as_bytes());
            assert!(contains("/StructTreeRoot"));
            assert!(
                contains(&format!("/Lang({}", lang.code())) || contains(&format!("/Lang ({}", lang.code()))
            );
            assert!(contains("pdfuaid:part"));
            assert_eq!(render::pdf(&app.site, &card).unwrap().bytes, pdf.bytes);
        }
    });
}

/// Every word and every mark of the page, reviewed in both languages.
#[test]
fn the_page_is_the_one_that_was_reviewed() {
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        for lang in [Lang::Pl, Lang::En] {
            let card = card(&app, period("2021-01-01", "2024-06-30"), lang).await;
            let html = String::from_utf8(render::html(&card)).unwrap();
            // The stylesheet is the same for every document and no part of this one.
            let (_, body) = html.split_once("<body>").expect("a page has a body");
            insta::assert_snapshot!(format!("card-{lang}"), body);
        }
    });
}

/// Headings in their order, tables with a head row that repeats, lists that are lists: what a reader's program sees.
#[test]
fn the_docx_has_the_structure_of_the_form() {
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        for lang in [Lang::Pl, Lang::En] {
            let card = card(&app, period("2021-01-01", "2024-06-30"), lang).await;
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(render::docx(&card))).unwrap();
            let mut part = |name: &str| {
                let mut text = String::new();
                std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
                text
            };
            let (document, styles, core) =
                (part("word/document.xml"), part("word/styles.xml"), part("docProps/core.xml"));
            let heading = |level: usize| format!("w:val=\"Heading{level}\"");
            let order: Vec<usize> = document
                .match_indices("w:val=\"Heading")
                .map(|(at, mark)| document[at + mark.len()..at + mark.len() + 1].parse().unwrap())
                .collect();
            assert!(order.len() > 15, "{order:?}");
            for pair in order.windows(2) {
                assert!(pair[1] <= pair[0] + 1, "no level is left out: {order:?}");
            }
            assert_eq!(document.matches(heading(1).as_str()).count(), 4, "the four sections");
            assert!(styles.contains("w:styleId=\"Heading1\"") && styles.contains("w:styleId=\"Heading4\""));
            assert_eq!(document.matches("<w:tbl>").count(), html_tables(&card), "the tables of the page");
            assert!(document.matches("<w:tblHeader/>").count() >= 2, "head rows repeat on every page");
            assert!(document.contains("<w:numPr>"), "lists are lists");
            let language = format!("<w:lang w:val=\"{lang}");
            assert!(styles.contains(&language), "{lang}: its language is said");
            assert!(core.contains("<dc:title>"), "{core}");
        }
    });
}

fn html_tables(card: &CardData) -> usize {
    String::from_utf8(render::html(card)).unwrap().matches("<table").count()
}

#[test]
fn a_towns_own_template_is_used_and_its_mistake_is_told_by_line() {
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        let card = card(&app, period("2021-01-01", "2024-06-30"), Lang::Pl).await;
        let builtin = render::pdf(&app.site, &card).unwrap().bytes;
        let folder = app.site.settings.data_dir.clone().unwrap().join("templates");
        std::fs::create_dir(&folder).unwrap();
        let template = folder.join("card.typ");
        let own = "#import \"ostoja.typ\": *\n#let data = json(\"data.json\")\n#show: ostoja.with(title: data.title)\n\
                   = #data.texts.name\n#for year in data.years [ #year.label: #year.figures.programme_hours \\ ]\n";
        std::fs::write(&template, own).unwrap();
        let drawn = render::pdf(&app.site, &card).unwrap();
        assert_eq!(drawn.fault, None);
        assert_ne!(drawn.bytes, builtin);
        std::fs::write(&template, format!("{own}#nobody\n")).unwrap();
        let drawn = render::pdf(&app.site, &card).unwrap();
        let Some(render::TemplateFault::Wrong { line: 6, message }) = drawn.fault else {
            panic!("line 6: {:?}", drawn.fault)
        };
        assert_eq!(message, "unknown variable: nobody");
        assert_eq!(drawn.bytes, builtin);
        // The coordinator reads it on the page.
        let mut coordinator = app.coordinator().await;
        let page = coordinator.get("/work/programmes/razem-latwiej/card").await.ok().text();
        assert!(page.contains("wiersz 6: unknown variable: nobody"), "{page}");
        let mut evaluator = app.person(&[Role::Evaluator]).await;
        assert!(!evaluator.get("/work/programmes/razem-latwiej/card").await.ok().text().contains("wiersz 6"));
    });
}

#[test]
fn who_reads_the_card_and_what_a_funder_reads() {
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        card(&app, period("2021-01-01", "2024-06-30"), Lang::Pl).await;
        let at = "/work/programmes/razem-latwiej/card";
        let mut coordinator = app.coordinator().await;
        let page = coordinator.get(at).await.ok().text();
        // The usual period ends with the last month that has a closed register.
        assert!(page.contains("value=\"2024-06-30\"") && page.contains("Jeszcze nieuzupełnione."), "{page}");
        assert!(!page.contains('⟦') && page.matches("<h1").count() == 1);
        for (ending, kind) in [
            ("pdf", "application/pdf"),
            ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            ("html", "text/html; charset=utf-8"),
        ] {
            let file =
                coordinator.get(&format!("{at}.{ending}?from=2023-01-01&to=2023-12-31&lang=en")).await.ok();
            assert_eq!(file.headers["content-type"], kind);
            let name = file.headers["content-disposition"].to_str().unwrap();
            assert!(name.contains(&format!("filename=\"card-razem-latwiej-2023.{ending}\"")), "{name}");
        }
        // 30 February: a sentence on the page, none of the files.
        let wrong = "?from=2024-02-30";
        assert!(coordinator.get(&format!("{at}{wrong}")).await.ok().text().contains("2024-02-30"));
        assert_eq!(coordinator.get(&format!("{at}.pdf{wrong}")).await.status, 422);
        assert_eq!(coordinator.get("/work/programmes/none/card").await.status, 404);

        let mut funder = app.person(&[Role::Funder]).await;
        let page = funder.get(at).await.ok().text();
        // Nine may be told; four might be recognised.
        assert!(page.contains(">9<") && page.contains("mniej niż 5") && !page.contains(">4<"), "{page}");
        // Nor can one meeting be taken from another by choosing days: the card is of whole quarters.
        let page = funder.get(&format!("{at}?from=2023-02-01&to=2023-02-07")).await.ok().text();
        assert!(page.contains("value=\"2023-01-01\"") && page.contains("value=\"2023-03-31\""), "{page}");
        for role in [Role::Member, Role::Facilitator, Role::PeerSupporter] {
            let mut other = app.person(&[role]).await;
            assert_eq!(other.get(at).await.status, 404, "{role}");
            assert_eq!(other.get(&format!("{at}.pdf")).await.status, 404, "{role}");
        }
    });
}

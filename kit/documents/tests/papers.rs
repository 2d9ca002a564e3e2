//! The neutral text as DOCX and HTML, and templates as PDF, looked at with other programs where there are any.

use documents::{Align, Block, Cell, Doc, Run, Table};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

const LETTERS: &str = "Zażółć gęślą jaźń · Œuvre déjà vue · Съешь ещё этих булок · Щедрий ґанок її";

fn card() -> Doc {
    let years = Table::with_header([Cell::from("Rok"), Cell::figure("Osoby"), Cell::figure("Godziny")])
        .row([Cell::from("2021"), Cell::figure("10"), Cell::figure("56")])
        .row([Cell::from("2022"), Cell::figure("6"), Cell::figure("96")])
        .row([Cell::from("2023"), Cell::figure("9"), Cell::figure("98")])
        .row([Cell::from("2024 (I–VI)"), Cell::figure("8"), Cell::figure("48")])
        .widths([2, 1, 1])
        .row_headers()
        .caption("Uczestnicy i godziny");
    let many =
        (1..60).fold(Table::with_header(["Spotkanie", "Temat", "Uwagi"]).caption("Rejestr"), |table, n| {
            let cell = Cell::new(vec![
                Block::paragraph(format!("Temat {n} & <rozmowa>")),
                Block::list(false, ["siła", "spokój"]),
            ]);
            table.row([Cell::from(format!("nr {n}")), cell, Cell::from("")])
        });
    Doc::new("pl", "Karta dobrej praktyki „Razem Łatwiej!”")
        .with(Block::heading(1, "A. Dane podstawowe"))
        .with(Block::KeyValueTable {
            caption: Some("Realizator".into()),
            rows: vec![
                ("Nazwa".into(), "Ośrodek w Piekarach Śląskich".into()),
                ("Odbiorcy".into(), Cell::new(vec![Block::list(true, ["osoby w kryzysie", "rodziny"])])),
            ],
        })
        .with(Block::heading(2, "Cele"))
        .with(Block::Paragraph {
            runs: vec![
                Run::plain("Cel "),
                Run::bold("główny"),
                Run::plain(" i "),
                Run::italic("operacyjne"),
                Run::plain("."),
            ],
        })
        .with(Block::list(true, ["wsparcie", "więź", "wiedza"]))
        .with(Block::list(true, ["znów od jednego"]))
        .with(Block::heading(1, "B. Wyniki"))
        .with(years)
        .with(Table {
            rows: vec![vec![Cell::from("na całą szerokość").span(2)], vec!["a".into(), "b".into()]],
            ..Table::default()
        })
        .with(Block::Rule)
        .with(Block::paragraph(LETTERS))
        .with(Block::PageBreak)
        .with(many)
}

/// A directory of this run; what is in it may be looked at afterwards.
fn scratch(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

/// Whether a program can be run; says so clearly when a check has to be left out.
fn have(program: &str) -> bool {
    let found = Command::new(program).arg("-v").output().is_ok()
        || Command::new(program).arg("--version").output().is_ok();
    if !found {
        eprintln!("NOT CHECKED: {program} is not installed, so this test leaves out what it would look at");
    }
    found
}

fn pdftotext(file: &Path) -> String {
    let out = Command::new("pdftotext").arg("-layout").arg(file).arg("-").output().unwrap();
    String::from_utf8(out.stdout).unwrap()
}

fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(docx)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn docx_has_outline_language_title_and_header_rows() {
    let file = documents::docx::docx(&card());
    assert_eq!(file, documents::docx::docx(&card()), "no clock in it");
    let text = part(&file, "word/document.xml");
    assert!(text.contains("<w:pStyle w:val=\"Title\"/>"));
    assert!(text.contains("<w:pStyle w:val=\"Heading1\"/>"));
    assert!(text.contains("<w:pStyle w:val=\"Heading2\"/>"));
    assert_eq!(text.matches("<w:tblHeader/>").count(), 2, "two of the tables have a header row");
    assert_eq!(text.matches("<w:tbl>").count(), 4);
    assert!(text.contains("&lt;rozmowa&gt;"));
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"pl-PL\"/>"));
    let core = part(&file, "docProps/core.xml");
    assert!(core.contains("<dc:title>Karta dobrej praktyki „Razem Łatwiej!”</dc:title>"));
    assert!(core.contains("<dc:language>pl-PL</dc:language>"));
    let odd = documents::docx::docx(&Doc::new("pl", "a\u{0}\u{B}b\u{FFFE}"));
    assert!(part(&odd, "word/document.xml").contains(">ab<"), "what XML cannot hold is left out");
}

#[test]
fn docx_opens_in_libreoffice() {
    if !have("soffice") || !have("pdftotext") {
        return;
    }
    let dir = scratch("libreoffice");
    let file = dir.join("card.docx");
    std::fs::write(&file, documents::docx::docx(&card())).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", dir.join("profile").display());
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(&dir)
        .arg(&file)
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let text = pdftotext(&dir.join("card.pdf"));
    for words in [
        "A. Dane podstawowe",
        "Ośrodek w Piekarach Śląskich",
        "2024 (I–VI)",
        "Temat 59 & <rozmowa>",
        "ґанок її",
    ] {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
    assert!(text.matches("Spotkanie").count() > 1, "the header row is repeated on each page");
    let row = text.lines().find(|line| line.trim_start().starts_with("2023")).unwrap();
    assert_eq!(row.split_whitespace().collect::<Vec<_>>(), ["2023", "9", "98"]);
}

#[test]
fn html_is_accessible() {
    let page = documents::html::page(&card());
    assert!(page.starts_with("<!doctype html>\n<html lang=\"pl\">"));
    assert_eq!(page.matches("<h1>").count(), 1);
    assert!(page.contains("<h2>A. Dane podstawowe</h2>"));
    assert!(page.contains("<h3>Cele</h3>"));
    assert!(page.contains("<caption>Uczestnicy i godziny</caption>"));
    assert!(page.contains("<th scope=\"col\">Rok</th><th scope=\"col\" class=\"end\">Osoby</th>"));
    assert!(page.contains("<th scope=\"row\">2023</th><td class=\"end\">9</td>"));
    assert!(page.contains("<th scope=\"row\">Nazwa</th>"));
    assert!(page.contains("<td colspan=\"2\">na całą szerokość</td>"));
    assert!(page.contains("Temat 1 &amp; &lt;rozmowa&gt;"));
    assert_eq!(page.matches("<table>").count(), page.matches("</table>").count());
    for tag in ["thead", "tbody", "tr", "p", "ul", "ol", "li", "td"] {
        let open = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(open, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    let article = documents::html::article(&card());
    assert!(!article.contains("style"), "nothing that a strict policy refuses");
    let skipping = Doc::new("en", "T").with(Block::heading(4, "deep"));
    assert!(documents::html::article(&skipping).contains("<h2>deep</h2>"), "no hole in the outline");
    let attack = Doc::new("\"><script>", "<script>").with(Block::paragraph("<img onerror='x'>"));
    assert!(!documents::html::page(&attack).contains("<script>"));
    assert!(!documents::html::page(&attack).contains("<img"));
}

#[test]
fn typed_text_becomes_paragraphs_and_lists() {
    let blocks = Block::from_typed("Raz\ndwa\n\n- jeden\n* drugi\nTrzy - cztery\n• a");
    assert_eq!(
        blocks,
        [
            Block::paragraph("Raz\ndwa"),
            Block::list(false, ["jeden", "drugi"]),
            Block::paragraph("Trzy - cztery"),
            Block::list(false, ["a"]),
        ]
    );
    assert_eq!(Block::from_typed(" \n\n"), []);
    assert_eq!(Block::from_typed("-5 stopni"), [Block::paragraph("-5 stopni")]);
}

#[test]
fn the_neutral_text_survives_json() {
    let json = serde_json::to_value(card()).unwrap();
    assert_eq!(serde_json::from_value::<Doc>(json).unwrap(), card());
    assert_eq!(serde_json::to_value(Align::End).unwrap(), "end");
}

#[cfg(feature = "pdf")]
mod pdf {
    use super::*;
    use documents::pdf::{PdfProblem, render, render_doc};
    use jiff::civil::date;
    use serde_json::json;

    fn holds(file: &[u8], text: &str) -> bool {
        file.windows(text.len()).any(|window| window == text.as_bytes())
    }

    #[test]
    fn a_neutral_text_is_typeset_accessibly() {
        let file = render_doc(&card(), Some(date(2026, 11, 25))).unwrap();
        assert!(holds(&file, "/StructTreeRoot"));
        assert!(holds(&file, "/Lang(pl") || holds(&file, "/Lang (pl"), "the language");
        assert!(holds(&file, "pdfuaid:part"), "the PDF/UA identifier");
        assert!(holds(&file, "/MarkInfo"));
        assert_eq!(file, render_doc(&card(), Some(date(2026, 11, 25))).unwrap(), "no clock in it");
        let path = scratch("typst").join("card.pdf");
        std::fs::write(&path, &file).unwrap();
        if !have("pdftotext") {
            return;
        }
        let text = pdftotext(&path);
        for words in [LETTERS, "Karta dobrej praktyki „Razem Łatwiej!”", "nr 59", "1/6"] {
            assert!(text.contains(words), "{words} is missing in {text}");
        }
        let row = text.lines().find(|line| line.trim_start().starts_with("2023")).unwrap();
        assert_eq!(row.split_whitespace().collect::<Vec<_>>(), ["2023", "9", "98"]);
        assert!(text.matches("Spotkanie").count() > 1, "the header row is repeated on each page");
    }

    #[test]
    fn every_language_has_its_letters() {
        for (lang, letters) in [
            ("pl", "ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż „a” – …"),
            ("en", "It’s fine – “really”"),
            ("fr", "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ «a»"),
            ("ru", "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя №"),
            ("uk", "ҐЄІЇ ґєії щастя м’ята"),
        ] {
            let doc = Doc::new(lang, "T")
                .with(Block::Paragraph { runs: vec![Run::plain(letters)] })
                .with(Block::Paragraph { runs: vec![Run::bold(letters)] })
                .with(Block::Paragraph { runs: vec![Run::italic(letters)] })
                .with(Block::Paragraph {
                    runs: vec![Run { text: letters.into(), bold: true, italic: true }],
                });
            let file = render_doc(&doc, None).unwrap();
            assert!(
                holds(&file, &format!("/Lang({lang}")) || holds(&file, &format!("/Lang ({lang}")),
                "{lang}"
            );
            let path = scratch("letters").join(format!("{lang}.pdf"));
            std::fs::write(&path, file).unwrap();
            if have("pdftotext") {
                let text = pdftotext(&path).split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(text.matches(letters).count(), 4, "{lang}: {text}");
            }
        }
    }

    #[test]
    fn data_language_and_day_reach_the_template() {
        let template = "#let d = json(\"data.json\")\n#d.items.at(1) #sys.inputs.lang #sys.inputs.date #datetime.today().display()\n";
        let data = json!({ "title": "T", "items": ["a", "żółw"] });
        let file = render(template, &data, "uk", Some(date(2026, 2, 3))).unwrap();
        assert!(holds(&file, "D:20260203"));
        let path = scratch("data").join("data.pdf");
        std::fs::write(&path, file).unwrap();
        if have("pdftotext") {
            assert!(pdftotext(&path).contains("żółw uk 2026-02-03 2026-02-03"));
        }
    }

    /// Wherever on the page a table falls, its caption and first rows stay together.
    #[test]
    fn a_caption_stays_with_its_table() {
        if !have("pdftotext") {
            return;
        }
        for lines in 28..44 {
            let mut doc = Doc::new("pl", "T");
            (0..lines).for_each(|n| doc.push(Block::paragraph(format!("wiersz {n}"))));
            doc.push(
                Table::with_header(["Rok", "Osoby"]).row(["2021", "10"]).row(["2022", "6"]).caption("Udział"),
            );
            let path = scratch("captions").join("caption.pdf");
            std::fs::write(&path, render_doc(&doc, None).unwrap()).unwrap();
            let text = pdftotext(&path);
            let page = text.split('\u{C}').find(|page| page.contains("Udział")).unwrap();
            assert!(page.contains("2021"), "with {lines} lines above: {text}");
        }
    }

    /// The example that a town's own template begins from.
    #[test]
    fn the_templates_readme_tells_the_truth() {
        let readme = include_str!("../templates/README.md");
        let example = readme.split("```").nth(1).unwrap().strip_prefix("typst").unwrap();
        let file = render(example, &json!({ "title": "Karta" }), "pl", None).unwrap();
        assert!(holds(&file, "pdfuaid:part"));
        let all = "#import \"ostoja.typ\": *
            #show: ostoja.with(title: \"T\", subtitle: [s], footer: [f], author: \"a\")
            #table(columns: 2, head([a], [b]), row-head[c], [d]) #rule() #text(fill: ember)[x] #text(fill: quiet)[y]";
        render(all, &json!({}), "fr", None).unwrap();
    }

    fn template_problem(template: &str) -> (usize, String) {
        match render(template, &json!({ "title": "T" }), "pl", None) {
            Err(PdfProblem::Template { line, message, .. }) => (line, message),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn template_errors_have_line_and_message() {
        assert_eq!(template_problem("ok\n\n#nothing-here\n"), (3, "unknown variable: nothing-here".into()));
        assert_eq!(template_problem("ok\n#let x = (1,\n").0, 2);
        assert_eq!(
            template_problem("#import \"ostoja.typ\": *\n\n#blocks((1,))\n").0,
            3,
            "told at the caller's line"
        );
        assert_eq!(template_problem("#let d = json(\"data.json\")\n#d.missing").0, 2);
        assert!(template_problem("#datetime.today()").1.contains("date"), "no clock unless a day was given");
    }

    #[test]
    fn a_template_sees_nothing_but_its_paper() {
        for outside in [
            "#read(\"/etc/passwd\")",
            "#read(\"../../../etc/passwd\")",
            "#include \"Cargo.toml\"",
            "#image(\"house.png\")",
            "#import \"@preview/tablex:0.0.8\": *",
            "#plugin(\"x.wasm\")",
        ] {
            assert_eq!(template_problem(&format!("\n{outside}")).0, 2, "{outside}");
        }
    }

    #[test]
    fn endless_templates_end() {
        template_problem("#while true {}");
        template_problem("#let f() = f()\n#f()");
        let long = "a".repeat(600_000);
        assert!(matches!(
            render(&long, &json!({}), "pl", None),
            Err(PdfProblem::TemplateTooLong { bytes: 600_000, .. })
        ));
        let pages = "#for i in range(1100) { pagebreak() }";
        assert!(matches!(
            render(pages, &json!({ "title": "T" }), "pl", None),
            Err(PdfProblem::TooManyPages { pages: 1101, limit: 1000 })
        ));
    }

    #[test]
    fn inaccessible_documents_are_refused() {
        let untitled = render("Tekst", &json!({}), "pl", None);
        assert!(
            matches!(&untitled, Err(PdfProblem::NotAccessible { message, .. }) if message.contains("title")),
            "{untitled:?}"
        );
    }
}

//! Reading what people send and writing what people open, from outside.

use documents::tables::*;
use jiff::civil::{date, time};
use proptest::prelude::*;
use std::io::Write;

fn limits() -> Limits {
    Limits::default()
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// The smallest workbook that holds this sheet data.
fn workbook(sheet_data: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    zipped(&[
        ("[Content_Types].xml", b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        (
            "_rels/.rels",
            format!("<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>").as_bytes(),
        ),
        (
            "xl/workbook.xml",
            format!("<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Rejestr\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>").as_bytes(),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!("<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>").as_bytes(),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{sheet_data}</sheetData></worksheet>").as_bytes(),
        ),
    ])
}

fn texts(sheet: &Sheet) -> Vec<(u32, Vec<&str>)> {
    sheet
        .rows
        .iter()
        .map(|row| (row.number, row.cells.iter().map(|cell| cell.text.as_str()).collect()))
        .collect()
}

#[test]
fn columns_have_their_letters() {
    for (index, letter) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
        assert_eq!(Column(index).to_string(), letter);
    }
}

#[test]
fn other_files_are_named_whatever_they_are_called() {
    let ole = |name: &str| {
        let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        bytes.resize(600, 0);
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let docx = documents::docx::docx(&documents::Doc::new("pl", "Karta"));
    let cases: Vec<(Vec<u8>, LooksLike)> = vec![
        (ole("Workbook"), LooksLike::OldExcel),
        (ole("WordDocument"), LooksLike::Word),
        (ole("Something"), LooksLike::Binary),
        (docx, LooksLike::Word),
        (zipped(&[("xl/workbook.bin", b"x")]), LooksLike::BinaryExcel),
        (zipped(&[("ppt/presentation.xml", b"x")]), LooksLike::PowerPoint),
        (zipped(&[("zdjęcie.jpg", b"x")]), LooksLike::Archive),
        (b"PK\x03\x04 cut off".to_vec(), LooksLike::Archive),
        (b"%PDF-1.7\n".to_vec(), LooksLike::Pdf),
        (b"\x89PNG\r\n\x1A\n\0\0".to_vec(), LooksLike::Image),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec(), LooksLike::Image),
        (b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), LooksLike::Image),
        (b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), LooksLike::Image),
        (b"\0\0\0\x18ftypisom\0\0\0\0".to_vec(), LooksLike::Media),
        (b"{\\rtf1\\ansi text}".to_vec(), LooksLike::RichText),
        (b"\n<HTML><table><tr><td>a".to_vec(), LooksLike::WebPage),
        (b"<?xml version=\"1.0\"?><Workbook/>".to_vec(), LooksLike::Xml),
        ((0..=255u8).cycle().take(4000).collect(), LooksLike::Binary),
    ];
    for (bytes, looks_like) in cases {
        assert_eq!(read(&bytes, "rejestr.xlsx", &limits()), Err(TableProblem::WrongType { looks_like }));
    }
    assert_eq!(read(&ole("EncryptedPackage"), "a.xlsx", &limits()), Err(TableProblem::Encrypted));
}

#[test]
fn an_open_document_is_named_by_its_kind() {
    for (kind, looks_like) in
        [("spreadsheet", LooksLike::OpenDocumentSpreadsheet), ("text", LooksLike::OpenDocument)]
    {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let stored =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        archive.start_file("mimetype", stored).unwrap();
        write!(archive, "application/vnd.oasis.opendocument.{kind}").unwrap();
        archive.start_file("content.xml", stored).unwrap();
        let bytes = archive.finish().unwrap().into_inner();
        assert_eq!(read(&bytes, "a.csv", &limits()), Err(TableProblem::WrongType { looks_like }));
    }
}

#[test]
fn nothing_is_empty() {
    for bytes in
        [&b""[..], b"\xEF\xBB\xBF", b"\r\n\r\n", b";;;\n;;;\n", &workbook(""), &workbook("<row r=\"3\"/>")]
    {
        assert_eq!(read(bytes, "a.csv", &limits()), Err(TableProblem::Empty), "{bytes:?}");
    }
}

#[test]
fn limits_say_their_figures() {
    let small = Limits { bytes: 100, unpacked_bytes: 1, rows: 3, columns: 2, cells: 100 };
    assert_eq!(
        read(&[b'a'; 101], "a.csv", &small),
        Err(TableProblem::TooManyBytes { bytes: 101, limit: 100 })
    );
    assert_eq!(
        read(b"1\n2\n\n4\n", "lista.csv", &small),
        Err(TableProblem::TooManyRows { sheet: "lista".into(), row: 4, limit: 3 })
    );
    assert_eq!(
        read(b"a;b\na;b;c\n", "lista.csv", &small),
        Err(TableProblem::TooManyColumns { sheet: "lista".into(), row: 2, column: Column(2), limit: 2 })
    );
    assert!(read(b"a;b;;;;\na;b;;;;\n", "lista.csv", &small).is_ok(), "empty cells beyond are nothing");
    let few = Limits { cells: 3, ..limits() };
    let problem = Err(TableProblem::TooManyCells { sheet: "lista".into(), row: 2, limit: 3 });
    assert_eq!(read(b"a;b\nc;d\n", "lista.csv", &few), problem);
    let small = Limits { bytes: 10_000, unpacked_bytes: 100_000, ..small };
    let tall = workbook("<row r=\"4\"><c r=\"A4\"><v>1</v></c></row>");
    assert_eq!(
        read(&tall, "a.xlsx", &small),
        Err(TableProblem::TooManyRows { sheet: "Rejestr".into(), row: 4, limit: 3 })
    );
    let wide = workbook("<row r=\"1\"><c r=\"AB1\"><v>1</v></c></row>");
    assert_eq!(
        read(&wide, "a.xlsx", &small),
        Err(TableProblem::TooManyColumns { sheet: "Rejestr".into(), row: 1, column: Column(27), limit: 2 })
    );
}

#[test]
fn a_zip_bomb_is_stopped_while_unpacking() {
    let mut book = Vec::new();
    let zeros = vec![b' '; 1_000_000];
    {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(&mut book));
        archive.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
        for _ in 0..64 {
            archive.write_all(&zeros).unwrap();
        }
        archive.finish().unwrap();
    }
    assert!(book.len() < 100_000, "small as sent");
    let limit = 10_000_000;
    let bounded = Limits { unpacked_bytes: limit, ..limits() };
    assert_eq!(read(&book, "a.xlsx", &bounded), Err(TableProblem::TooManyUnpackedBytes { limit }));
    // The same with sizes that lie: the figures in the directory and in the local header say ten bytes.
    let real = 64_000_000u32.to_le_bytes();
    let mut lying = book.clone();
    while let Some(at) = lying.windows(4).position(|window| window == real) {
        lying[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
    }
    assert_ne!(lying, book);
    assert!(matches!(
        read(&lying, "a.xlsx", &bounded),
        Err(TableProblem::TooManyUnpackedBytes { .. } | TableProblem::Damaged { .. })
    ));
}

#[test]
fn far_apart_cells_cost_nothing() {
    let far = workbook(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>",
    );
    assert!(matches!(read(&far, "a.xlsx", &limits()), Err(TableProblem::TooManyRows { row: 1_048_576, .. })));
    let wide = Limits { rows: 2_000_000, columns: 20_000, ..limits() };
    let book = read(&far, "a.xlsx", &wide).unwrap();
    assert_eq!(book.sheets[0].rows.len(), 2);
}

/// A hundred thousand rows with one cell far to the right, and one long text in many cells: small as sent both.
#[test]
fn a_small_file_cannot_ask_for_much() {
    let rows: String = (1..=100_000)
        .rev()
        .map(|row| format!("<row r=\"{row}\"><c r=\"GR{row}\"><v>1</v></c></row>"))
        .collect();
    let book = workbook(&rows);
    assert!(book.len() < 2_000_000);
    assert!(matches!(
        read(&book, "a.xlsx", &limits()),
        Err(TableProblem::TooManyCells { limit: 2_000_000, .. })
    ));

    let long = "ą".repeat(1_000);
    let cells: String = (1..=1_000)
        .map(|row| {
            format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>{long}</t></is></c></row>")
        })
        .collect();
    let book = workbook(&cells);
    let room = Limits { unpacked_bytes: 3_000_000, ..limits() };
    assert_eq!(read(&book, "a.xlsx", &room).unwrap().sheets[0].rows.len(), 1_000);
    let shared = SheetOut::table("A", vec![], vec![vec![long.as_str().into()]; 10_000]);
    let book = xlsx(&[shared]).unwrap();
    let limit = 3_000_000;
    assert_eq!(
        read(&book, "a.xlsx", &room),
        Err(TableProblem::TooManyUnpackedBytes { limit }),
        "kept once, shown often"
    );
}

#[test]
fn rows_out_of_order_are_put_in_order() {
    let book = workbook(
        "<row r=\"3\"><c r=\"B3\"><v>2</v></c><c r=\"A3\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>0</v></c></row>",
    );
    assert_eq!(
        texts(&read(&book, "a.xlsx", &limits()).unwrap().sheets[0]),
        [(1, vec!["0"]), (3, vec!["1", "2"])]
    );
}

#[test]
fn styled_emptiness_below_the_data_is_no_content() {
    let book = workbook(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"900000\"><c r=\"A900000\" s=\"0\"/></row>",
    );
    assert_eq!(texts(&read(&book, "a.xlsx", &limits()).unwrap().sheets[0]), [(1, vec!["1"])]);
}

#[test]
fn formulas_and_errors_are_read_by_value_and_told_by_place() {
    let book = workbook(
        "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\"><f>A2*2</f><v>6</v></c></row>\
         <row r=\"5\"><c r=\"C5\" t=\"e\"><v>#DIV/0!</v></c><c r=\"D5\"><f t=\"shared\" si=\"4000000000\"/><v>1</v></c></row>",
    );
    let book = read(&book, "a.xlsx", &limits()).unwrap();
    assert_eq!(texts(&book.sheets[0]), [(2, vec!["3", "6"]), (5, vec!["", "", "#DIV/0!", "1"])]);
    let place = |row, column| Place { sheet: "Rejestr".into(), row, column: Column(column) };
    assert_eq!(book.formulas, [place(2, 1), place(5, 3)]);
    assert_eq!(book.errors, [place(5, 2)]);
}

#[test]
fn a_damaged_workbook_is_said_to_be() {
    let good = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    let mut inside = good.clone();
    let at = inside.len() / 2;
    inside[at..at + 40].fill(0xAA);
    assert!(read(&inside, "a.xlsx", &limits()).is_err());
    let cut = workbook("<row r=\"1\"><c r=\"A1\"><v>1");
    assert_eq!(read(&cut, "a.xlsx", &limits()), Err(TableProblem::Damaged { sheet: Some("Rejestr".into()) }));
    let alone = zipped(&[("xl/workbook.xml", b"<workbook")]);
    assert_eq!(read(&alone, "a.xlsx", &limits()), Err(TableProblem::Damaged { sheet: None }));
}

#[test]
fn an_open_quote_is_told_by_its_place() {
    assert_eq!(
        read(b"a;b\nc;\"d\ne;f\n", "lista.csv", &limits()),
        Err(TableProblem::QuoteNotClosed { sheet: "lista".into(), row: 2, column: Column(1) })
    );
}

#[test]
fn polish_windows_file_is_read() {
    let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode("Pseudonim;Obecność\r\nŻuraw;spóźniona\r\n");
    let book = read(&bytes, "C:\\dane\\środa.csv", &limits()).unwrap();
    assert_eq!(book.source, Source::Csv { separator: ';', encoding: "windows-1250" });
    assert_eq!(book.sheets[0].name, "środa");
    assert_eq!(texts(&book.sheets[0]), [(1, vec!["Pseudonim", "Obecność"]), (2, vec!["Żuraw", "spóźniona"])]);
}

fn register() -> SheetOut {
    let choices: Vec<String> = (0..40).map(|n| format!("wybór {n}, z przecinkiem")).collect();
    SheetOut::table(
        "Rejestr: 2026/11",
        vec![
            ColumnOut::new("Pseudonim").width(20.0),
            ColumnOut::new("Data"),
            ColumnOut::new("Godzina"),
            ColumnOut::new("Obecność").choices(["tak", "nie"]),
            ColumnOut::new("Temat").choices(choices),
            ColumnOut::new("Liczba"),
            ColumnOut::new("Chwila"),
            ColumnOut::new("Płaci"),
        ],
        vec![vec![
            "=HYPERLINK(\"http://x\")".into(),
            date(2026, 11, 25).into(),
            time(13, 30, 0, 0).into(),
            "tak".into(),
            CellOut::Empty,
            (-2.5).into(),
            date(2026, 3, 29).at(11, 0, 0, 0).into(),
            true.into(),
        ]],
    )
}

#[test]
fn a_written_workbook_reads_back() {
    let notes = SheetOut::notes("Objaśnienia", ["Jeden wiersz to jedno spotkanie.", "Daty jak 2026-11-25."]);
    let file = xlsx(&[register(), notes, register()]).unwrap();
    assert_eq!(
        file,
        xlsx(&[
            register(),
            SheetOut::notes("Objaśnienia", ["Jeden wiersz to jedno spotkanie.", "Daty jak 2026-11-25."]),
            register()
        ])
        .unwrap(),
        "no clock in it"
    );
    let book = read(&file, "a.xlsx", &limits()).unwrap();
    let names: Vec<_> = book.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden)).collect();
    assert_eq!(
        names,
        [
            ("Rejestr  2026 11", false),
            ("Objaśnienia", false),
            ("Rejestr  2026 11 2", false),
            ("_lists", true)
        ]
    );
    assert_eq!(
        texts(&book.sheets[0])[1],
        (
            2,
            vec![
                "=HYPERLINK(\"http://x\")",
                "2026-11-25",
                "13:30",
                "tak",
                "",
                "-2.5",
                "2026-03-29T11:00",
                "true"
            ]
        )
    );
    assert_eq!(book.formulas, [], "text that looks like a formula is none");
    assert_eq!(texts(&book.sheets[1])[1].1, ["Daty jak 2026-11-25."]);
}

#[test]
fn what_a_cell_cannot_hold_is_told_by_its_place() {
    let long = SheetOut::table(
        "A",
        vec![ColumnOut::new("x")],
        vec![vec!["a".into()], vec!["ą".repeat(32_768).into()]],
    );
    assert_eq!(
        xlsx(&[long]),
        Err(TableProblem::TextTooLong {
            sheet: "A".into(),
            row: 3,
            column: Column(0),
            characters: 32_768,
            limit: 32_767
        })
    );
}

/// OWASP, "CSV Injection": every listed beginning, and the ways around a naive guard.
#[test]
fn no_text_leaves_as_a_formula() {
    let attacks = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "'=1",
        "=1\",=2",
        "\u{FF1D}1",
        "\u{A0}=cmd|'/C calc'!A0",
    ];
    for attack in attacks {
        let sheet = SheetOut::table("A", vec![ColumnOut::new(attack)], vec![vec![attack.into(), "x".into()]]);
        for separator in [',', ';', '\t'] {
            let file = csv(&sheet, CsvStyle { separator, bom: true });
            let text = std::str::from_utf8(&file[3..]).unwrap();
            for line in text.split("\r\n").filter(|line| !line.is_empty() && !attack.contains('\n')) {
                let start = line.trim_start_matches('"');
                assert!(start.starts_with('\''), "{attack:?} left as {line:?}");
            }
            let back = read(&file, "a.csv", &limits()).unwrap();
            assert_eq!(back.sheets[0].rows[0].text(0), attack);
            assert_eq!(back.sheets[0].rows[1].text(0), attack);
        }
        let back = read(&xlsx(&[sheet]).unwrap(), "a.xlsx", &limits()).unwrap();
        assert_eq!(back.formulas, []);
        assert_eq!(back.sheets[0].rows[1].text(0), attack);
    }
}

/// Another program opens what we write, saves it its own way, and we read that the same.
#[test]
fn libreoffice_opens_and_saves_it_alike() {
    let dir = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("calc");
    std::fs::create_dir_all(dir.join("saved")).unwrap();
    let ours = xlsx(&[register()]).unwrap();
    std::fs::write(dir.join("register.xlsx"), &ours).unwrap();
    let saved = dir.join("saved/register.xlsx");
    let _ = std::fs::remove_file(&saved);
    let run = std::process::Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", dir.join("profile").display()))
        .args(["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"])
        .args([dir.join("saved"), dir.join("register.xlsx")])
        .output();
    if run.is_err() || !saved.exists() {
        eprintln!(
            "NOT CHECKED: LibreOffice Calc is not installed, so nothing but this crate opened the workbook"
        );
        return;
    }
    let theirs = read(&std::fs::read(&saved).unwrap(), "a.xlsx", &limits()).unwrap();
    assert_eq!(theirs.sheets, read(&ours, "a.xlsx", &limits()).unwrap().sheets);
    assert_eq!(theirs.formulas, []);
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zA-ZąćęłńóśźżĄŁŻабвґїéè0-9 ,;|'\"=+@\\-\t\n]{0,12}", "\\PC{0,8}", "['=+\\-@\t \n]{0,6}",]
}

fn any_cell() -> impl Strategy<Value = CellOut> {
    prop_oneof![
        4 => any_text().prop_map(CellOut::Text),
        1 => Just(CellOut::Empty),
        1 => any::<bool>().prop_map(CellOut::Bool),
        1 => (-1_000_000_000i64..1_000_000_000, 0i32..5).prop_map(|(n, scale)| CellOut::Number(n as f64 / 10f64.powi(scale))),
        1 => (0i32..60_000).prop_map(|days| CellOut::Date(date(1900, 1, 1).saturating_add(jiff::Span::new().days(days)))),
        1 => (0i8..24, 0i8..60, 0i8..60).prop_map(|(h, m, s)| CellOut::Time(time(h, m, s, 0))),
        1 => (61i32..60_000, 0i8..24, 0i8..60).prop_map(|(days, h, m)| {
            CellOut::DateTime(date(1900, 1, 1).saturating_add(jiff::Span::new().days(days)).at(h, m, 0, 0))
        }),
    ]
}

fn expected(rows: &[Vec<CellOut>]) -> Vec<(u32, Vec<String>)> {
    let mut expected = Vec::new();
    for (number, row) in (1..).zip(rows) {
        let mut texts: Vec<String> = row.iter().map(CellOut::text).collect();
        while texts.last().is_some_and(String::is_empty) {
            texts.pop();
        }
        if !texts.is_empty() {
            expected.push((number, texts));
        }
    }
    expected
}

fn owned(sheet: &Sheet) -> Vec<(u32, Vec<String>)> {
    sheet
        .rows
        .iter()
        .map(|row| (row.number, row.cells.iter().map(|cell| cell.text.clone()).collect()))
        .collect()
}

proptest! {
    #[test]
    fn csv_round_trip(
        mut rows in prop::collection::vec(prop::collection::vec(any_cell(), 3..6), 1..8),
        separator in prop::sample::select(vec![',', ';', '\t']),
        bom: bool,
    ) {
        // A first row as real files have one, which also settles the separator.
        rows.insert(0, ["imię", "dzień", "uwagi", "x", "y", "z"].map(CellOut::from).to_vec());
        for row in &mut rows {
            row.resize(6, CellOut::Empty);
        }
        let sheet = SheetOut::table("A", vec![], rows.clone());
        let book = read(&csv(&sheet, CsvStyle { separator, bom }), "A.csv", &limits()).unwrap();
        prop_assert_eq!(owned(&book.sheets[0]), expected(&rows));
    }

    #[test]
    fn xlsx_round_trip(mut rows in prop::collection::vec(prop::collection::vec(any_cell(), 1..6), 1..8)) {
        rows.insert(0, vec!["imię".into()]);
        let sheet = SheetOut::table("A", vec![], rows.clone());
        let book = read(&xlsx(&[sheet]).unwrap(), "A.xlsx", &limits()).unwrap();
        prop_assert_eq!(owned(&book.sheets[0]), expected(&rows));
        prop_assert_eq!(book.formulas, vec![]);
    }

    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, "a", &limits());
    }

    #[test]
    fn any_broken_workbook_gets_an_answer(at in 0usize..6000, byte: u8) {
        let mut file = xlsx(&[register()]).unwrap();
        let at = at % file.len();
        file[at] = byte;
        let _ = read(&file, "a.xlsx", &limits());
    }
}

//! Writes a card of two pages as PDF, DOCX and HTML into the directory given, and says how long each took:
//! `cargo run --release -p documents --example card -- target/card`

use documents::{Block, Cell, Doc, Table};
use std::path::PathBuf;
use std::time::{Duration, Instant};

fn card(reader: usize) -> Doc {
    let years = Table::with_header([
        Cell::from("Rok"),
        Cell::figure("Osoby"),
        Cell::figure("Spotkania"),
        Cell::figure("Godziny"),
    ])
    .row([Cell::from("2021"), Cell::figure("10"), Cell::figure("28"), Cell::figure("56")])
    .row([Cell::from("2022"), Cell::figure("6"), Cell::figure("48"), Cell::figure("96")])
    .row([Cell::from("2023"), Cell::figure("9"), Cell::figure("49"), Cell::figure("98")])
    .row([Cell::from("I–VI 2024"), Cell::figure("8"), Cell::figure("24"), Cell::figure("48")])
    .widths([2, 1, 1, 1])
    .row_headers()
    .caption("Uczestnicy, spotkania i godziny");
    let prose = "Grupa spotyka się co tydzień. Każda osoba może dołączyć na dowolnym etapie, posłuchać innych \
                 i opowiedzieć o sobie tyle, ile chce. Prowadzące dbają o to, by nikt nie został sam. ";
    let mut doc = Doc::new("pl", format!("Karta dobrej praktyki, wydanie {reader}"));
    for section in ["A. Dane podstawowe", "B. Opis praktyki", "C. Realizacja", "D. Wyniki"] {
        doc.push(Block::heading(1, section));
        doc.push(Block::KeyValueTable {
            caption: None,
            rows: (1..5)
                .map(|n| {
                    (
                        format!("Pole {n}"),
                        Cell::new(vec![Block::paragraph(prose), Block::list(false, ["siła", "więź"])]),
                    )
                })
                .collect(),
        });
    }
    doc.with(years)
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    (work(), start.elapsed())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dir = PathBuf::from(std::env::args().nth(1).ok_or("name a directory to write into")?);
    std::fs::create_dir_all(&dir)?;
    let day = Some(jiff::civil::date(2026, 11, 25));
    let (file, cold) = timed(|| documents::pdf::render_doc(&card(0), day));
    std::fs::write(dir.join("card.pdf"), file?)?;
    // Each a little different, as the cards of different programmes are.
    let mut warm = Vec::new();
    for reader in 1..=50 {
        let (file, time) = timed(|| documents::pdf::render_doc(&card(reader), day));
        file?;
        warm.push(time);
    }
    warm.sort();
    let (file, docx) = timed(|| documents::docx::docx(&card(0)));
    std::fs::write(dir.join("card.docx"), file)?;
    let (file, html) = timed(|| documents::html::page(&card(0)));
    std::fs::write(dir.join("card.html"), file)?;
    println!(
        "PDF first {cold:?}, then median {:?}, slowest {:?}; DOCX {docx:?}; HTML {html:?}",
        warm[25], warm[49]
    );
    Ok(())
}

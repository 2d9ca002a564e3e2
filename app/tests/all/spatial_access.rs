//! `ostoja access` as somebody types it over their own tables.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A folder of tables and the command run in it.
struct Desk(tempfile::TempDir);

struct Told {
    code: Option<i32>,
    errors: String,
}

impl Desk {
    fn new(files: &[(&str, &str)]) -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        for (name, text) in files {
            desk.write(name, text);
        }
        desk
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.path().join(name), text).unwrap();
    }

    /// Runs over d.csv and s.csv into out.csv.
    fn run(&self, arguments: &str) -> Told {
        drop(fs::remove_file(self.out()));
        let mut command = Command::new(env!("CARGO_BIN_EXE_ostoja"));
        command.args(["access", "--demand", "d.csv", "--supply", "s.csv", "--out", "out.csv"]);
        let done = command.args(arguments.split_whitespace()).current_dir(self.0.path()).output().unwrap();
        Told { code: done.status.code(), errors: String::from_utf8_lossy(&done.stderr).into_owned() }
    }

    fn out(&self) -> PathBuf {
        self.0.path().join("out.csv")
    }

    #[track_caller]
    fn values(&self, arguments: &str) -> Vec<(String, Option<f64>)> {
        let told = self.run(arguments);
        assert_eq!(told.code, Some(0), "{}", told.errors);
        let text = fs::read_to_string(self.out()).unwrap();
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("id,value"));
        let row = |line: &str| {
            let (id, value) = line.rsplit_once(',').unwrap();
            (id.to_owned(), if value.is_empty() { None } else { Some(value.parse().unwrap()) })
        };
        lines.map(row).collect()
    }

    /// What is wrong, in one line; nothing was written.
    #[track_caller]
    fn refused(&self, arguments: &str, code: i32) -> String {
        let told = self.run(arguments);
        assert_eq!(told.code, Some(code), "{}", told.errors);
        assert!(!self.out().exists());
        told.errors.trim_end().to_owned()
    }
}

const DEMAND: &str =
    "id,lat,lon,pop\na,50.00,19.00,1000\nb,50.05,19.00,500\nc,50.30,19.00,0\nd,54.00,18.00,700\n";
const SUPPLY: &str = "id,lat,lon,cap\ns,50.00,19.00,40\nt,50.10,19.00,20\n";
const PLAIN: &str = "--method 2sfca --radius-km 30";

fn vectors() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let data = std::env::var_os("OSTOJA_SHARED_DATA").map_or_else(beside, PathBuf::from);
    let folder = data.join("access-vectors");
    if folder.join("expected.csv").is_file() {
        return Some(folder);
    }
    eprintln!(
        "NOT CHECKED: no vectors in {} (set OSTOJA_SHARED_DATA to the folder that has access-vectors/)",
        folder.display()
    );
    None
}

fn column(folder: &Path, name: &str) -> Vec<Option<f64>> {
    let text = fs::read_to_string(folder.join("expected.csv")).unwrap();
    let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let at = lines.next().unwrap().iter().position(|head| *head == name).unwrap();
    lines.map(|row| row[at].parse().ok()).collect()
}

#[test]
fn access_by_given_minutes_is_what_others_computed() {
    let Some(folder) = vectors() else { return };
    let desk = Desk::new(&[]);
    for (from, to) in [("demand.csv", "d.csv"), ("supply.csv", "s.csv"), ("cost.csv", "c.csv")] {
        let text = fs::read_to_string(folder.join(from)).unwrap();
        desk.write(to, &text.replace("capacity_h_week", "cap"));
    }
    let steps = "--steps 10:1,20:.68,30:.22";
    let four = "--steps 10:.962,20:.704,30:.377,60:.042";
    for (name, arguments, tolerance) in [
        ("2sfca_30", "--method 2sfca --radius-km 30".to_owned(), 1e-12),
        ("e2sfca_step", format!("--method e2sfca --radius-km 30 {steps}"), 1e-12),
        ("e2sfca_gauss15_cut30", "--method e2sfca --radius-km 30 --gauss-sigma 15".to_owned(), 1e-12),
        ("3sfca", format!("--method 3sfca --radius-km 60 {four}"), 1e-12),
        ("m2sfca_step", format!("--method m2sfca {steps}"), 1e-12),
        ("raam_exact_tau60", "--method raam --radius-km 60".to_owned(), 1e-5),
    ] {
        let found = desk.values(&format!("--cost c.csv {arguments}"));
        for ((id, found), wanted) in found.iter().zip(column(&folder, name)) {
            match (found, wanted) {
                (Some(found), Some(wanted)) => {
                    assert!((found - wanted).abs() <= tolerance * wanted, "{name} {id}: {found} {wanted}");
                }
                _ => assert_eq!(*found, wanted, "{name} {id}"),
            }
        }
    }
    // A radius inside a zone cuts it.
    let cut = desk.values(&format!("--cost c.csv --method e2sfca --radius-km 20 {steps}"));
    let two = desk.values("--cost c.csv --method e2sfca --steps 10:1,20:.68");
    assert_eq!(cut, two);
}

#[test]
fn access_by_coordinates_tells_parts_and_what_is_out_of_reach() {
    let desk = Desk::new(&[("d.csv", DEMAND), ("s.csv", SUPPLY)]);
    let found = desk.values(PLAIN);
    assert_eq!(found.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["a", "b", "c", "d"]);
    // c is 33.4 km from s and 22.2 km from t.
    let (s, t) = (40.0 / 1500.0, 20.0 / 1500.0);
    assert_eq!(found.iter().map(|(_, value)| value.unwrap()).collect::<Vec<_>>(), [s + t, s + t, t, 0.0]);
    let told = desk.run(&format!("{PLAIN} --time"));
    assert!(told.errors.contains("d.csv: 1 of 4 places reach no supply\n"), "{}", told.errors);
    for part in ["load", "index", "step 1", "step 2", "write"] {
        assert!(told.errors.lines().any(|line| line.starts_with(part) && line.ends_with(" ms")), "{part}");
    }
    // Any order of columns, a byte order mark, quotes, spaces, empty lines, other columns.
    desk.write("d.csv", "\u{feff}pop, Name,lon,lat,ID\r\n1000,x, 19.0 ,50.00,a\r\n500,\"y, z\",19.00,50.05,\"b, and more\"\r\n\r\n");
    let again = desk.values(PLAIN);
    assert_eq!(again[0], ("a".to_owned(), Some(s + t)));
    assert_eq!(again[1], ("\"b, and more\"".to_owned(), Some(s + t)));
    // With a detour s and t are as far from each other as 50 km are.
    let far = desk.values("--method 2sfca --radius-km 10 --detour 4");
    assert_eq!(far[0].1, Some(0.04));
    let told = desk.run("--method 2sfca --radius-km 10 --detour 4");
    assert!(
        told.errors.contains("s.csv: 1 of 2 places with 20 in all are used by nobody\n"),
        "{}",
        told.errors
    );
}

#[test]
fn access_to_nothing_of_nobody_and_of_the_whole_country_is_told() {
    let desk = Desk::new(&[("d.csv", DEMAND), ("s.csv", SUPPLY)]);
    let found = desk.values("--method 2sfca --radius-km 3000");
    assert!(found.iter().all(|(_, value)| (value.unwrap() - 60.0 / 2200.0).abs() < 1e-15));
    let told = desk.run("--method 2sfca --radius-km 3000");
    assert!(
        told.errors.contains("every value is the same: the catchment holds everything"),
        "{}",
        told.errors
    );
    desk.write("s.csv", "id,lat,lon,cap\ns,50,19,0\n");
    assert!(desk.values(PLAIN).iter().all(|(_, value)| *value == Some(0.0)));
    assert!(desk.run(PLAIN).errors.contains("s.csv: there is no supply, every cap is 0"));
    desk.write("s.csv", SUPPLY);
    desk.write("d.csv", "id,lat,lon,pop\na,50.00,19.00,0\n");
    assert_eq!(desk.values(PLAIN)[0].1, Some(0.0));
    assert!(desk.run(PLAIN).errors.contains("d.csv: nobody lives here, every pop is 0"));
}

#[test]
fn access_refuses_broken_tables_by_row_and_column() {
    let desk = Desk::new(&[("d.csv", DEMAND), ("s.csv", SUPPLY)]);
    let head = "id,lat,lon,pop\n";
    for (rows, told) in [
        ("", "d.csv: there is no row below the head"),
        ("a,50,19,1\nb,50,19,12x\n", "d.csv, row 3, column pop: “12x” is not a number"),
        ("a,50,19,NaN\n", "d.csv, row 2, column pop: “NaN” is not a number"),
        ("a,50,19,-4\n", "d.csv, row 2, column pop: -4 is below 0"),
        ("a,50,19,\n", "d.csv, row 2, column pop: a number is missing"),
        ("a,50,19\n", "d.csv, row 2, column pop: the row ends before this column"),
        ("a,,19,1\n", "d.csv, row 2, column lat: a number is missing"),
        ("a,0,0.0,1\n", "d.csv, row 2, column lat: lat and lon are both 0, which is in the ocean"),
        ("a,118.9,50.4,1\n", "d.csv, row 2, column lat: 118.9 is no latitude; lat and lon look swapped"),
        ("a,50,219,1\n", "d.csv, row 2, column lon: 219 is no longitude"),
        (",50,19,1\n", "d.csv, row 2, column id: an id is missing"),
        ("a,50,19,1\nb,51,19,1\na,52,19,1\n", "d.csv, row 4, column id: “a” was already in row 2"),
        (
            "a,50,19,1\nb,51,19,1\nc,19,52,1\n",
            "d.csv, row 4, column lat: 19, 52 is far from all others; lat and lon look swapped",
        ),
        ("a,19,50,1\n", "lat and lon look swapped either in d.csv or in s.csv, in every row"),
    ] {
        desk.write("d.csv", &format!("{head}{rows}"));
        assert_eq!(desk.refused(PLAIN, 1), format!("ostoja: {told}"));
    }
    desk.write("d.csv", "id,lat,lon,people\na,50,19,1\n");
    assert_eq!(
        desk.refused(PLAIN, 1),
        "ostoja: d.csv: there is no column pop; the columns are: id, lat, lon, people"
    );
    // Several problems at once, but not a wall of them.
    let rows: String = (0..15).map(|k| format!("p{k},50,19,x\n")).collect();
    desk.write("d.csv", &format!("{head}{rows}"));
    let told = desk.refused(PLAIN, 1);
    assert_eq!(told.lines().count(), 11);
    assert!(told.ends_with("d.csv: and 5 more like these"), "{told}");
    fs::remove_file(desk.0.path().join("d.csv")).unwrap();
    assert!(desk.refused(PLAIN, 1).starts_with("ostoja: d.csv: "));
}

#[test]
fn access_refuses_broken_minutes_and_tells_of_gaps() {
    let desk = Desk::new(&[("d.csv", "id,pop\na,10\nb,30\n"), ("s.csv", "id,cap\ns,4\nt,6\n")]);
    let head = "origin,dest,minutes\n";
    let asked = "--cost c.csv --method 2sfca --radius-km 30";
    for (rows, told) in [
        ("a,s,-1\n", "c.csv, row 2, column minutes: -1 is below 0"),
        ("a,s,1\na,t,nan\n", "c.csv, row 3, column minutes: “nan” is not a number"),
        ("a,s,1\nx,t,2\n", "c.csv, row 3, column origin: there is no “x” in d.csv"),
        ("a,u,2\n", "c.csv, row 2, column dest: there is no “u” in s.csv"),
        ("a,s,1\nb,s,1\na,s,3\n", "c.csv, row 4: the way from “a” to “s” was already in row 2"),
    ] {
        desk.write("c.csv", &format!("{head}{rows}"));
        assert_eq!(desk.refused(asked, 1), format!("ostoja: {told}"));
    }
    desk.write("c.csv", &format!("{head}a,s,30\nb,s,30.01\nb,t,\n"));
    assert_eq!(desk.values(asked), [("a".to_owned(), Some(0.4)), ("b".to_owned(), Some(0.0))]);
    let told = desk.run(asked).errors;
    let gaps = "c.csv: 2 of 4 ways are given, 1 rows have no minutes; the others are out of reach\n";
    assert!(told.contains(gaps), "{told}");
    // Without a radius every given way counts.
    assert_eq!(desk.values("--cost c.csv --method 2sfca")[1].1, Some(0.1));
}

#[test]
fn access_asked_wrongly_is_told_what_is_missing() {
    let desk = Desk::new(&[("d.csv", DEMAND), ("s.csv", SUPPLY)]);
    for (arguments, told) in [
        ("--method 2sfca", "how far do people go?"),
        ("--method e2sfca --radius-km 30", "e2sfca needs weights"),
        ("--method raam --radius-km 30 --gauss-sigma 5", "have no weights"),
        ("--method 2sfca --radius-km -3", "a number, 0 or more"),
        ("--method e2sfca --steps 20:1,10:.5", "each zone is wider than the one before"),
        ("--method e2sfca --steps 20", "zones are written like 10:1,20:.68,30:.22"),
        ("--method 5sfca --radius-km 30", "2sfca, e2sfca, 3sfca, m2sfca, raam"),
    ] {
        let errors = desk.refused(arguments, 2);
        assert!(errors.contains(told), "{arguments}: {errors}");
    }
}

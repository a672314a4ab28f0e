#[path = "/work/main/src-tauri/crates/storage/benches/shared/file.rs"]
mod file;
use domain::attendance::Mark;
use domain::calendar::Date;
fn main() {
    let folder = tempfile::tempdir().unwrap();
    let store = file::found(&folder.path().join("centrum.obecni")).unwrap();
    let date = Date::new(2026,3,10).unwrap();
    let t = std::time::Instant::now();
    store.batch::<(), storage::Error>(move |batch| {
        let mut n = 1u64;
        for day in 0..67i64 { for class in 0..25u128 {
            let d = date.plus_days(day);
            n += 1;
            batch.write(file::action(n), |w| file::plan(w, class, d))?;
            if day == 0 && class==0 { eprintln!("sessions"); }
        }}
        eprintln!("{} sessions {:?}", n, t.elapsed());
        let t = std::time::Instant::now();
        let mut m=0;
        for day in 0..67i64 { for class in 0..25u128 {
            let s = file::session(class, date.plus_days(day));
            for p in 0..12 { n+=1; m+=1; batch.write(file::action(n), |w| file::mark(w, s, file::person(p*3), Mark::Present))?; }
        }}
        eprintln!("{} marks {:?}", m, t.elapsed());
        Ok(())
    }).unwrap();
    eprintln!("commit {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let r = store.check_rebuild().unwrap();
    eprintln!("rebuild {} {:?} {}", r.operations, t.elapsed(), r.before==r.after);
    let t = std::time::Instant::now();
    file::live(&store, Date::new(2024,1,1).unwrap(), Date::new(2024,12,31).unwrap()).map_err(|e| eprintln!("{e:?}")).ok();
    eprintln!("year {:?}", t.elapsed());
}

//! Before a file is open: founding one, opening, locking, copying, restoring. Who sits at an open
//! one is the matter of [`seat`].

mod seat;

use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use domain::calendar::Date;
use domain::ids::UserId;
use domain::organisation::{Organisation, Role, User};
use domain::people::tidy_name;
use domain::volunteers::{VolunteerTask, VolunteeringSettings, task_presets};
use messages::{Language, Messages};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use storage::journal_file::JournalFile;
use storage::key_bag::{self, BagUser, DataKey, KeyBag, PasswordCost, RecoveryKey};
use storage::known_files::KnownFiles;
use storage::place::PlaceWarning;
use storage::{Identity, Opening, Store, copy};
use ts_rs::{Config, TS};

use crate::demo::{self, Profile};
use crate::export::{self, CreateFromExport, ExportView, LookAtExport, Making};
use crate::organisation::{CreateCentre, Founding, title};
use crate::overview::{Nothing, SignedIn};
use crate::{App, Caller, Clock, Error, Failure, Ids, Result, outside, users};
use seat::Seat;
pub use seat::{SignInWithPassword, SignInWithPin, Waiting, WaitingUser};

/// What follows the dot in the name of a data file.
pub const EXTENSION: &str = "obecni";

pub use storage::copy::COPY_EXTENSION;

/// What the first screen needs.
#[derive(Debug, Serialize, TS)]
pub struct Door {
    /// Files opened on this machine before, the latest first.
    pub files: Vec<KnownFile>,
    /// The folder where a new file goes unless another is chosen.
    pub folder: String,
    /// The folder where documents and copies go unless another is chosen.
    pub documents: String,
    /// Whether a file is open and signed in to.
    pub open: bool,
    /// The file that is open with nobody signed in, if one is.
    #[ts(optional = nullable)]
    pub waiting: Option<Waiting>,
    /// Today, as the shell's clock has it.
    pub today: Date,
}

/// A file opened before.
#[derive(Debug, Serialize, TS)]
pub struct KnownFile {
    /// Path.
    pub path: String,
    /// Name without folder and extension.
    pub name: String,
    /// Whether it is there now.
    pub exists: bool,
    /// Whether it is a copy, which is restored and not opened.
    pub is_copy: bool,
    /// Those who can sign in to it; empty when its key bag cannot be read.
    pub users: Vec<DoorUser>,
}

/// Someone who can sign in.
#[derive(Debug, Serialize, TS)]
pub struct DoorUser {
    /// User.
    pub id: UserId,
    /// Name.
    pub name: String,
}

/// Founds an organisation in a new file; the first user is its manager.
#[derive(Deserialize, TS)]
pub struct CreateFile {
    /// Folder for the file; none for the usual one.
    #[ts(optional = nullable)]
    pub folder: Option<String>,
    /// Organisation's name.
    pub organisation: String,
    /// First centre.
    pub centre: CreateCentre,
    /// The first user's name.
    pub user_name: String,
    /// The first user's password.
    pub password: String,
}

/// A new file, open and signed in to.
#[derive(Serialize, TS)]
pub struct CreatedFile {
    /// Where it is.
    pub path: String,
    /// The recovery key, shown this once.
    pub recovery_key: crate::users::RecoveryKey,
    /// What is wrong with the folder, if it is synchronised or on a network.
    pub warning: Option<String>,
}

/// Signs in to a file.
#[derive(Deserialize, TS)]
pub struct OpenFile {
    /// Path.
    pub path: String,
    /// User.
    pub user_id: UserId,
    /// Password.
    pub password: String,
}

/// A file that is open now.
#[derive(Debug, Serialize, TS)]
pub struct OpenedFile {
    /// Path.
    pub path: String,
    /// What is wrong with the folder, if it is synchronised or on a network.
    pub warning: Option<String>,
}

/// Signs in with the recovery key and sets a new password for a user.
#[derive(Deserialize, TS)]
pub struct OpenWithRecovery {
    /// Path.
    pub path: String,
    /// Recovery key, as typed.
    pub recovery_key: String,
    /// User whose password is set.
    pub user_id: UserId,
    /// The password from now on.
    pub new_password: String,
}

/// Looks at a file chosen from the disk.
#[derive(Debug, Deserialize, TS)]
pub struct LookAtFile {
    /// Path of a data file or of a copy.
    pub path: String,
}

/// Makes a file of invented people in the usual folder and opens it.
#[derive(Debug, Deserialize, TS)]
pub struct CreateDemo {
    /// `cas`, `pal`, `klub` or `ngo`.
    pub profile: String,
}

/// Writes data and keys to one file.
#[derive(Debug, Deserialize, TS)]
pub struct SaveCopy {
    /// Where to: a file, or a folder for the usual name.
    pub path: String,
}

/// A copy that was written and checked.
#[derive(Debug, Serialize, TS)]
pub struct SavedCopy {
    /// Where it is.
    pub path: String,
}

/// Writes a sheet that exists nowhere else: the page of a recovery key.
#[derive(Deserialize, TS)]
pub struct SaveSheet {
    /// Where to.
    pub path: String,
    /// The sheet: a PDF, in base64.
    pub sheet: String,
}

/// A sheet that was written.
#[derive(Debug, Serialize, TS)]
pub struct SavedSheet {
    /// Where it is.
    pub path: String,
}

/// Makes a file from a copy; never over another.
#[derive(Debug, Deserialize, TS)]
pub struct RestoreCopy {
    /// The copy.
    pub copy: String,
    /// Folder for the file; none for the usual one.
    #[ts(optional = nullable)]
    pub folder: Option<String>,
}

/// The folders of a machine that the desk works in; the shell and the command line know them.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Where a new file goes.
    pub data: PathBuf,
    /// Where documents and copies go.
    pub documents: PathBuf,
    /// Where the machine keeps what must stay outside the files: device identities, known files.
    pub machine: PathBuf,
}

/// Makes a clock; each open file gets its own.
pub type Clocks = Box<dyn Fn() -> Box<dyn Clock> + Send + Sync>;

/// What stands before an open file, and holds it once it is open.
pub struct Desk {
    folders: Folders,
    clocks: Clocks,
    holder: String,
    cost: PasswordCost,
    open: RwLock<Option<Seat>>,
}

/// A command of the desk.
pub struct DeskCommand {
    /// Name, `verb_noun`.
    pub name: &'static str,
    /// What it does, in English.
    pub about: &'static str,
    /// Name of the request's type in TypeScript.
    pub request: fn() -> String,
    /// Name of the answer's type in TypeScript.
    pub answer: fn() -> String,
    /// Writes the TypeScript of both types to the configured folder.
    pub export: fn(&Config) -> std::result::Result<(), ts_rs::ExportError>,
    run: fn(&Desk, Language, Value) -> Result<Value>,
}

macro_rules! desk_commands {
    ($( #[doc = $doc:literal] $name:ident($request:ty) -> $answer:ty; )+) => {
        /// Every command of the desk; whoever sits at it may ask.
        pub const DESK_COMMANDS: &[DeskCommand] = &[ $( DeskCommand {
            name: stringify!($name),
            about: $doc,
            request: || <$request as TS>::name(&Config::default()),
            answer: || <$answer as TS>::name(&Config::default()),
            export: |config| {
                <$request as TS>::export_all(config)?;
                <$answer as TS>::export_all(config)
            },
            run: |desk, language, value| {
                let request: $request = serde_json::from_value(value)
                    .map_err(|error| Error::BadRequest { detail: error.to_string() })?;
                let answer: $answer = desk.$name(language, request)?;
                serde_json::to_value(answer).map_err(|error| Error::BadRequest { detail: error.to_string() })
            },
        } ),+ ];
    };
}

desk_commands! {
    /// What the first screen needs.
    get_door(Nothing) -> Door;
    /// Look at a file chosen from the disk.
    look_at_file(LookAtFile) -> KnownFile;
    /// Found an organisation in a new file.
    create_file(CreateFile) -> CreatedFile;
    /// Sign in to a file.
    open_file(OpenFile) -> OpenedFile;
    /// Sign in with the recovery key and set a new password.
    open_with_recovery(OpenWithRecovery) -> OpenedFile;
    /// Make a file of invented people and open it.
    create_demo(CreateDemo) -> OpenedFile;
    /// Sign out and leave the file open.
    step_away(Nothing) -> Door;
    /// Sign a volunteer in at an open file.
    sign_in_with_pin(SignInWithPin) -> SignedIn;
    /// Sign in at an open file.
    sign_in_with_password(SignInWithPassword) -> SignedIn;
    /// Close the file.
    lock_file(Nothing) -> Door;
    /// Write data and keys to one file.
    save_copy(SaveCopy) -> SavedCopy;
    /// Make a file from a copy.
    restore_copy(RestoreCopy) -> KnownFile;
    /// Look at a full export chosen from the disk.
    look_at_export(LookAtExport) -> ExportView;
    /// Make a new file from a full export.
    create_from_export(CreateFromExport) -> CreatedFile;
    /// Write the page of a recovery key.
    save_sheet(SaveSheet) -> SavedSheet;
}

impl Desk {
    /// A desk with no file open. `holder` is what another program is told about who holds a file;
    /// `cost` is what each guess at a password costs.
    pub fn new(folders: Folders, clocks: Clocks, holder: String, cost: PasswordCost) -> Self {
        Self { folders, clocks, holder, cost, open: RwLock::new(None) }
    }

    /// Asks for a command of the desk or, of the open file, for any other.
    ///
    /// # Errors
    /// A [`Failure`] with its sentence in `language`; the data are then as they were.
    pub fn call(
        &self,
        language: Language,
        name: &str,
        request: Value,
    ) -> std::result::Result<Value, Failure> {
        let request =
            if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
        let told = |error: Error| error.failure(Messages::new(language));
        if let Some(command) = DESK_COMMANDS.iter().find(|command| command.name == name) {
            return (command.run)(self, language, request).map_err(told);
        }
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let (app, caller) = seated(open.as_ref(), language).map_err(told)?;
        crate::dispatch(app, &caller, name, request)
    }

    /// Closes the open file, if one is: its log is moved in, its lock given back.
    pub fn close(&self) {
        drop(self.open.write().unwrap_or_else(PoisonError::into_inner).take());
    }

    fn opening(&self, clock: &dyn Clock) -> Opening {
        Opening {
            holder: self.holder.clone(),
            identity: Identity::Machine(self.folders.machine.clone()),
            at: clock.now().at,
        }
    }

    fn sit_down(&self, app: App, user: UserId) -> Result<()> {
        app.caller(user, Language::Polish)?;
        // Whoever opens the file has shown who she is by more than a PIN.
        app.store().forget_pin_guesses(user)?;
        self.remember(app.store().path())?;
        *self.open.write().unwrap_or_else(PoisonError::into_inner) =
            Some(Seat { app, user: Some(user) });
        Ok(())
    }

    fn remember(&self, path: &Path) -> Result<()> {
        Ok(KnownFiles::remember(&self.folders.machine, path)?)
    }

    fn get_door(&self, _language: Language, _request: Nothing) -> Result<Door> {
        let files =
            KnownFiles::read(&self.folders.machine).iter().map(|path| known(path)).collect();
        Ok(Door {
            files,
            folder: self.folders.data.display().to_string(),
            documents: self.folders.documents.display().to_string(),
            open: self
                .open
                .read()
                .unwrap_or_else(PoisonError::into_inner)
                .as_ref()
                .is_some_and(|seat| seat.user.is_some()),
            waiting: self.waiting()?,
            today: (self.clocks)().now().today,
        })
    }

    fn look_at_file(&self, _language: Language, request: LookAtFile) -> Result<KnownFile> {
        let path = PathBuf::from(request.path);
        if !path.exists() {
            return Err(storage::Error::FileMissing { path }.into());
        }
        if let Ok(copy) = copy::inspect(&path) {
            return Ok(KnownFile { users: door_users(copy.users), is_copy: true, ..known(&path) });
        }
        // Says what is wrong with the key bag, where the list of known files stays silent.
        KeyBag::load(&path)?;
        Ok(known(&path))
    }

    fn create_file(&self, language: Language, request: CreateFile) -> Result<CreatedFile> {
        let clock = (self.clocks)();
        let name = title(&request.organisation)?;
        let folder = request.folder.filter(|folder| !folder.trim().is_empty());
        let folder = folder.map_or_else(|| self.folders.data.clone(), PathBuf::from);
        let path = free_path(&folder, &name)?;
        let (manager, user_name) = (ids_first(&*clock), tidy_name(&request.user_name)?);
        self.close();
        let (store, key) = Store::create(
            &path,
            manager,
            &user_name,
            &request.password,
            self.cost,
            self.opening(&*clock),
        )?;
        let app = App::new(store, clock, Ids::Random, self.cost);
        let caller = Caller { user: manager, role: Role::Manager, language };
        let written = found(&app, &caller, user_name, name.clone(), request.centre, false);
        if let Err(error) = written {
            drop(app);
            storage::export::remove_unfinished(&path);
            return Err(error);
        }
        let recovery_key = users::recovery_key(&app, &name, &key)?;
        self.sit_down(app, manager)?;
        let warning = place_warning(&path, Messages::new(language));
        Ok(CreatedFile { path: path.display().to_string(), recovery_key, warning })
    }

    fn open_file(&self, language: Language, request: OpenFile) -> Result<OpenedFile> {
        let path = PathBuf::from(&request.path);
        if !path.exists() {
            return Err(storage::Error::FileMissing { path }.into());
        }
        let bag = KeyBag::load(&path)?;
        let key = bag.unlock(request.user_id, &request.password)?;
        self.open_with(language, &path, key, bag, request.user_id)
    }

    fn open_with(
        &self,
        language: Language,
        path: &Path,
        key: DataKey,
        bag: KeyBag,
        user: UserId,
    ) -> Result<OpenedFile> {
        self.close();
        let clock = (self.clocks)();
        let store = Store::open(path, key, bag, self.opening(&*clock))?;
        self.sit_down(App::new(store, clock, Ids::Random, self.cost), user)?;
        let warning = place_warning(path, Messages::new(language));
        Ok(OpenedFile { path: path.display().to_string(), warning })
    }

    fn open_with_recovery(
        &self,
        language: Language,
        request: OpenWithRecovery,
    ) -> Result<OpenedFile> {
        let path = PathBuf::from(&request.path);
        let mut bag = KeyBag::load(&path)?;
        let key = bag.unlock_with_recovery(&RecoveryKey::parse(&request.recovery_key)?)?;
        bag.set_password(&key, request.user_id, &request.new_password, self.cost)?;
        self.open_with(language, &path, key, bag, request.user_id)
    }

    fn create_demo(&self, language: Language, request: CreateDemo) -> Result<OpenedFile> {
        let profile = Profile::from_code(&request.profile)
            .ok_or_else(|| Error::BadRequest { detail: "profile".to_owned() })?;
        let clock = (self.clocks)();
        let today = clock.now().today;
        let path = free_path(&self.folders.data, demo::file_name(profile))?;
        self.close();
        let manager = demo::create(&demo::Plan {
            path: path.clone(),
            profile,
            seed: 1,
            from: today.month().plus_months(-2),
            months: 4,
            today,
            cost: self.cost,
        })?;
        let bag = KeyBag::load(&path)?;
        let key = bag.unlock(manager, demo::PASSWORD)?;
        self.open_with(language, &path, key, bag, manager)
    }

    fn lock_file(&self, language: Language, request: Nothing) -> Result<Door> {
        self.close();
        self.get_door(language, request)
    }

    fn save_copy(&self, language: Language, request: SaveCopy) -> Result<SavedCopy> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let (app, caller) = seated(open.as_ref(), language)?;
        if caller.role == Role::Volunteer {
            return Err(Error::NotAllowed);
        }
        let mut path = PathBuf::from(&request.path);
        if path.is_dir() {
            let name =
                app.store().path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
            path.push(format!("{name}-{}.{}", app.now().today, copy::COPY_EXTENSION));
        }
        // Recorded first, so that the copy itself knows of it.
        app.write(&caller, "save_copy", None, |write| {
            write.record();
            Ok(())
        })?;
        app.store().copy_to(&path, app.now().at)?;
        Ok(SavedCopy { path: path.display().to_string() })
    }

    fn restore_copy(&self, _language: Language, request: RestoreCopy) -> Result<KnownFile> {
        let copied = PathBuf::from(&request.copy);
        let folder = request.folder.filter(|folder| !folder.trim().is_empty());
        let folder = folder.map_or_else(|| self.folders.data.clone(), PathBuf::from);
        let name = copied.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let path = free_path(&folder, &name)?;
        copy::restore(&copied, &path)?;
        self.remember(&path)?;
        Ok(known(&path))
    }

    fn look_at_export(&self, language: Language, request: LookAtExport) -> Result<ExportView> {
        export::look(Path::new(&request.path), &*(self.clocks)(), language)
    }

    fn create_from_export(
        &self,
        language: Language,
        request: CreateFromExport,
    ) -> Result<CreatedFile> {
        // All that can be refused is refused before the open file is closed.
        let journal = JournalFile::open(Path::new(&request.path))?;
        let manager = export::manager(&journal, |user| user.id == request.user_id)?;
        let organisation = journal.about().organisation.clone();
        let folder = request.folder.filter(|folder| !folder.trim().is_empty());
        let folder = folder.map_or_else(|| self.folders.data.clone(), PathBuf::from);
        let path = free_path(&folder, &organisation)?;
        let clock = (self.clocks)();
        let making = Making {
            path: &path,
            password: &request.password,
            cost: self.cost,
            opening: self.opening(&*clock),
            clock,
        };
        self.close();
        let (app, key) = export::make_file(journal, &manager, making)?;
        let recovery_key = users::recovery_key(&app, &organisation, &key)?;
        self.sit_down(app, manager.id)?;
        let warning = place_warning(&path, Messages::new(language));
        Ok(CreatedFile { path: path.display().to_string(), recovery_key, warning })
    }

    fn save_sheet(&self, _language: Language, request: SaveSheet) -> Result<SavedSheet> {
        let path = outside::save_sheet(&request.path, &request.sheet)?;
        Ok(SavedSheet { path: path.display().to_string() })
    }
}

/// Writes what a new file begins with: the organisation, its first user and its first centre.
pub(crate) fn found(
    app: &App,
    caller: &Caller,
    user_name: String,
    organisation: String,
    centre: CreateCentre,
    demo: bool,
) -> Result<()> {
    let founding = Founding::new(app, centre)?;
    let organisation = Organisation {
        id: app.new_id(),
        name: organisation,
        short_name: String::new(),
        address: founding.centre.address.clone(),
        email: String::new(),
        phone: String::new(),
        volunteering: VolunteeringSettings::default(),
    };
    let user = User {
        id: caller.user,
        name: user_name,
        role: Role::Manager,
        active: true,
        person_id: None,
    };
    let tasks: Vec<VolunteerTask> = (0..)
        .zip(task_presets())
        .map(|(position, (name, usual_for))| VolunteerTask {
            id: app.new_id(),
            name: (*name).to_owned(),
            usual_for: *usual_for,
            position,
            active: true,
        })
        .collect();
    app.write(caller, "create_file", None, move |write| {
        write.put("organisation", organisation.id.0, organisation.id.0, &organisation)?;
        if demo {
            let value = serde_json::json!({ "demo": true });
            write.put("organisation", organisation.id.0, organisation.id.0, &value)?;
        }
        write.put("user", user.id.0, user.id.0, &user)?;
        for task in &tasks {
            write.put("volunteer_task", task.id.0, task.id.0, task)?;
        }
        founding.write(write)
    })
}

/// The open file and who asks; a refusal of its own where nobody sits at it.
fn seated(seat: Option<&Seat>, language: Language) -> Result<(&App, Caller)> {
    let seat = seat.ok_or(Error::Locked)?;
    let user = seat.user.ok_or(Error::NobodyIn)?;
    Ok((&seat.app, seat.app.caller(user, language)?))
}

fn ids_first(clock: &dyn Clock) -> UserId {
    UserId(Ids::Random.next(clock.now().at))
}

fn place_warning(path: &Path, messages: Messages) -> Option<String> {
    Some(match storage::place::warning(path)? {
        PlaceWarning::Synced { by } => messages.place_synced(by),
        PlaceWarning::Network { kind } => messages.place_network(&kind),
    })
}

/// A path in the folder for a file of this name, with a number where the name is taken.
fn free_path(folder: &Path, name: &str) -> Result<PathBuf> {
    storage::export::create_folder(folder)?;
    let name: String = name
        .chars()
        .map(|c| if c.is_control() || "/\\:*?\"<>|.".contains(c) { ' ' } else { c })
        .take(60)
        .collect();
    let name = domain::text::tidy(&name);
    let name = if name.is_empty() { "Obecni".to_owned() } else { name };
    let numbered = |number: u32| match number {
        1 => folder.join(format!("{name}.{EXTENSION}")),
        _ => folder.join(format!("{name} {number}.{EXTENSION}")),
    };
    let free =
        (1..1000).map(numbered).find(|path| !path.exists() && !key_bag::path_of(path).exists());
    Ok(free.ok_or_else(|| storage::Error::Exists { path: numbered(1) })?)
}

fn known(path: &Path) -> KnownFile {
    KnownFile {
        path: path.display().to_string(),
        name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        exists: path.exists(),
        is_copy: false,
        users: door_users(KeyBag::load(path).map(|bag| bag.users()).unwrap_or_default()),
    }
}

fn door_users(users: Vec<BagUser>) -> Vec<DoorUser> {
    users.into_iter().map(|user| DoorUser { id: user.id, name: user.name }).collect()
}

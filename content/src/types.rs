//! The view models as TypeScript, so that the page cannot read what Rust does not send.

use crate::guide::Move;
use crate::mode::Mode;
use crate::person::Trusted;
use crate::record::{Entry, RecordChange};
use crate::view::*;
use ts_rs::{Config, TS};

/// The text of `ui/src/generated/types.ts`.
pub fn types() -> String {
    let config = Config::default().with_large_int("number");
    macro_rules! declare {
        ($($name:ty),* $(,)?) => {
            [$(format!("export {}\n", <$name as TS>::decl(&config))),*].concat()
        };
    }
    let types = declare![
        Role,
        Token,
        Direction,
        Choice,
        Urgent,
        Chrome,
        SourceView,
        BlockKind,
        BlockView,
        SectionView,
        TermView,
        SheetView,
        OptionView,
        QuestionView,
        AnsweredView,
        ContactView,
        SayView,
        ArrangeView,
        Move,
        StepView,
        OwnView,
        PhaseView,
        PlanView,
        GuideView,
        NeedView,
        DirectoryView,
        PlaceView,
        FoundView,
        Reach,
        QrCodeView,
        QrCodesView,
        Theme,
        Saving,
        ProgressView,
        Setting,
        AskView,
        ValueView,
        ProofView,
        ServiceView,
        ServicesView,
        ReadyText,
        ReadyView,
        Entry,
        RecordChange,
        RowView,
        VersionView,
        EntryView,
        RecordView,
        Trusted,
        PersonView,
        HandoverLine,
        HandoverSection,
        HandoverColumn,
        HandoverView,
        Mode,
        PolicyView,
        PackView,
        SchoolContactView,
        UsageView,
        FileView,
        FilesView,
        Page,
    ];
    format!("// What the page receives. Written from content/src/view.rs by `content types`; do not edit.\n\n{types}")
}

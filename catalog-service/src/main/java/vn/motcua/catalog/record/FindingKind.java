package vn.motcua.catalog.record;

/** What can be found in a record; the names are stable. */
public enum FindingKind {
    /** Spaces or other characters around the code were dropped. */
    CODE_TRIMMED(true),

    /** Unicode, spaces or line ends of a text were put in order. */
    TEXT_CLEANED(true),

    /** A name that the source had split at its comma was put together again. */
    NAME_JOINED(true),

    /** An applicant was written by another spelling or by its code. */
    APPLICANT_SPELLING(true),

    /** A remark among the papers, with no copies at all, became a note. */
    NOTE_SEPARATED(true),

    /** A part of a working day became working hours. */
    FRACTION_TO_HOURS(true),

    /** Years became months. */
    YEARS_TO_MONTHS(true),

    /** Hours of the source are counted as working hours. */
    HOURS_AS_WORKING_HOURS(true),

    /** A limit that only words tell: the same day, the next one after 15:00. */
    SAME_DAY_BY_WORDS(true),

    /** A paper without a name was dropped. */
    EMPTY_PAPER_DROPPED(true),

    /** A legal basis that stood there twice was dropped. */
    DUPLICATE_BASIS_DROPPED(true),

    /** An amount so small that it may be meant in thousands. */
    FEE_IN_THOUSANDS(false),

    /** A fee in another currency than the đồng, or one that its words say so of. */
    FEE_IN_OTHER_CURRENCY(false),

    /** A fee that is told in words alone. */
    FEE_IN_WORDS(false),

    /** Several fees for one channel: which of them applies is not said. */
    FEE_ALTERNATIVES(false),

    /** A limit that is told in words alone, or not at all. */
    LIMIT_IN_WORDS(false),

    /** Several limits for one channel: which of them applies is not said. */
    LIMIT_ALTERNATIVES(false),

    /** The level of the agency is not said. */
    LEVEL_UNKNOWN(false),

    /** An applicant that the catalogue has no code for. */
    APPLICANT_UNKNOWN(false),

    /** There is no paper at all. */
    NO_PAPERS(false),

    /** There is no way to apply. */
    NO_CHANNEL(false),

    /** There is no result. */
    NO_RESULT(false),

    /** The number of copies of a paper makes no sense. */
    PAPER_COPIES(false),

    /** The procedure was completed here; the record now says something else about it. */
    DIFFERS_FROM_PUBLISHED(false);

    private final boolean repair;

    FindingKind(boolean repair) {
        this.repair = repair;
    }

    /** Whether it was repaired; else a publisher has to look at it. */
    public boolean repair() {
        return repair;
    }
}

package vn.motcua.dossier.lifecycle;

/**
 * What somebody is to one dossier. The policy finds it out; the table says what an actor may do.
 */
public enum Actor {

    /** Whose dossier it is. Vi: người nộp hồ sơ. */
    OWNER,

    /** An officer of the unit that received it. Vi: cán bộ bộ phận một cửa. */
    RECEPTION,

    /** An officer of the unit that works on it. Vi: chuyên viên thụ lý. */
    SPECIALIST,

    /** Who decides for the agency. Vi: lãnh đạo. */
    LEADER,

    /** Due work, a payment, a calendar: a part of ours. */
    SYSTEM
}

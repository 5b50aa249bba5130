package vn.motcua.catalog.procedure;

/** Where a version of a procedure stands. */
public enum ProcedureStatus {
    /** As the national catalogue tells it: everybody reads it, nobody can file it here yet. */
    IMPORTED,

    /** Completed and put into force by a publisher. Vi: đã công bố. */
    PUBLISHED,

    /** No longer offered after a last day; dossiers under it go on. Vi: bãi bỏ. */
    WITHDRAWN
}

package vn.motcua.catalog.procedure;

import vn.motcua.contracts.Reason;

/** What happens to a version of a procedure. */
public sealed interface ProcedureEvent {

    /** The version after it. */
    Procedure procedure();

    /** It was put into force. */
    record Published(Procedure procedure) implements ProcedureEvent {}

    /** It is no longer offered. */
    record Withdrawn(Procedure procedure, Reason reason) implements ProcedureEvent {}
}

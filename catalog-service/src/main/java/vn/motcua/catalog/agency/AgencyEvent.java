package vn.motcua.catalog.agency;

/** What happens to an agency. */
public sealed interface AgencyEvent {

    /** The agency after it. */
    Agency agency();

    /** It was added or changed. */
    record Changed(Agency agency) implements AgencyEvent {}
}

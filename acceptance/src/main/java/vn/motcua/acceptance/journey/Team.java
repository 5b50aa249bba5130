package vn.motcua.acceptance.journey;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The demo accounts that handle a procedure.
 *
 * @param agency that receives it
 * @param reception account of its reception officer
 * @param specialist account in the agency that decides
 * @param leader account in the agency that decides
 */
record Team(String agency, String reception, String specialist, String leader) {

    private static final String COMMUNE = "H50.28.34";
    private static final String PROVINCE = "H50.17";

    /** Everything in the commune, which a procedure is completed for when nobody else has it. */
    static final Team OF_COMMUNE = new Team(COMMUNE, "reception", "specialist", "leader");

    private static final Team OF_PROVINCE =
            new Team(PROVINCE, "province-reception", "province-specialist", "province-leader");

    /** The accounts for a procedure as it is handled; empty when some agency of it has none. */
    static Optional<Team> of(JsonNode handling) {
        String deciding = handling.path("competentAgency").asString("");
        Optional<Team> receives =
                StreamSupport.stream(handling.path("receivingAgencies").spliterator(), false)
                        .flatMap(agency -> within(agency.asString()))
                        .findFirst();
        return receives.flatMap(
                team -> withAgency(deciding).findFirst().map(decides -> team.with(decides)));
    }

    private Team with(Team deciding) {
        return new Team(agency, reception, deciding.specialist, deciding.leader);
    }

    /** An agency receives for all below it; codes tell who is below whom. */
    private static Stream<Team> within(String agency) {
        return Stream.of(OF_COMMUNE, OF_PROVINCE)
                .filter(team -> (team.agency + ".").startsWith(agency + "."));
    }

    private static Stream<Team> withAgency(String agency) {
        return Stream.of(OF_COMMUNE, OF_PROVINCE).filter(team -> team.agency.equals(agency));
    }
}

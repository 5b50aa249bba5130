package vn.motcua.dossier.reference;

import static org.mockito.Mockito.mock;

import org.springframework.data.mongodb.core.MongoOperations;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.deadline.CountingRules;
import vn.motcua.dossier.deadline.WorkingCalendar;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The copies of the catalogue as a test gives them, without a database behind. */
public final class InMemory {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private InMemory() {}

    public static Agencies agencies(Collection<AgencyChanged> all) {
        AgencyTree tree = new AgencyTree(all);
        return new Agencies(mock(MongoOperations.class), JSON) {
            @Override
            public AgencyTree tree() {
                return tree;
            }
        };
    }

    public static Procedures procedures(ProcedureState... all) {
        return new Procedures(mock(MongoOperations.class), JSON) {
            @Override
            public List<ProcedureState> versions(String code) {
                return Arrays.stream(all)
                        .filter(procedure -> procedure.code().equals(code))
                        .sorted(Comparator.comparingInt(ProcedureState::version))
                        .toList();
            }
        };
    }

    public static Calendars calendars(Agencies agencies, WorkingCalendar... all) {
        return new Calendars(mock(MongoOperations.class), JSON, agencies, CountingRules.DEFAULT) {
            @Override
            public Optional<WorkingCalendar> newest(String calendar) {
                return Arrays.stream(all)
                        .filter(each -> each.id().equals(calendar))
                        .max(Comparator.comparingLong(WorkingCalendar::revision));
            }

            @Override
            public Optional<WorkingCalendar> revision(String calendar, long revision) {
                return Arrays.stream(all)
                        .filter(each -> each.id().equals(calendar))
                        .filter(each -> each.revision() == revision)
                        .findFirst();
            }
        };
    }
}

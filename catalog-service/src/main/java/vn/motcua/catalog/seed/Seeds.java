package vn.motcua.catalog.seed;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.catalog.agency.AgencyDetails;
import vn.motcua.catalog.calendar.CalendarDays;
import vn.motcua.catalog.completion.Completion;
import vn.motcua.catalog.sheet.Audience;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.LocalizedText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Reads the resources of the folder {@code seed}. */
@Component
class Seeds {

    private final JsonMapper json;

    Seeds(JsonMapper json) {
        this.json = json;
    }

    record FieldSeed(String id, @Nullable String code, LocalizedText name) {}

    record LifeEventSeed(String id, Audience audience, LocalizedText name) {}

    record AgencySeed(String id, AgencyDetails details) {}

    record CalendarSeed(String id, CalendarDays days) {}

    /**
     * A procedure.
     *
     * @param completion null for one that is told, but cannot be filed
     */
    record ProcedureSeed(
            String code,
            LocalDate effectiveFrom,
            ProcedureSheet sheet,
            @Nullable Completion completion) {}

    List<FieldSeed> fields() {
        return read("fields", new TypeReference<>() {});
    }

    List<LifeEventSeed> lifeEvents() {
        return read("life-events", new TypeReference<>() {});
    }

    List<AgencySeed> agencies() {
        return read("agencies", new TypeReference<>() {});
    }

    List<CalendarSeed> calendars() {
        return read("calendars", new TypeReference<>() {});
    }

    List<ProcedureSeed> procedures() {
        return read("procedures", new TypeReference<>() {});
    }

    private <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (InputStream input = new ClassPathResource("seed/" + name + ".json").getInputStream()) {
            return json.readValue(input, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

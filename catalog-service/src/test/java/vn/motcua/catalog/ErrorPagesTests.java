package vn.motcua.catalog;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.agency.AgencyErrors;
import vn.motcua.catalog.calendar.CalendarErrors;
import vn.motcua.catalog.imports.ImportErrors;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.record.RecordErrors;
import vn.motcua.platform.test.ErrorPages;

class ErrorPagesTests {

    @Test
    void documentsEveryError() {
        ErrorPages.verify(
                ProcedureErrors.class,
                RecordErrors.class,
                ImportErrors.class,
                AgencyErrors.class,
                CalendarErrors.class);
    }
}

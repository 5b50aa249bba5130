package vn.motcua.dossier;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.attachment.AttachmentErrors;
import vn.motcua.dossier.filing.FilingErrors;
import vn.motcua.dossier.handling.HandlingErrors;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.dossier.timeline.TimelineErrors;
import vn.motcua.dossier.tracking.TrackingErrors;
import vn.motcua.dossier.worklist.WorklistErrors;
import vn.motcua.platform.test.ErrorPages;

class ErrorPagesTests {

    @Test
    void haveAPageForEveryCodeOfTheService() {
        ErrorPages.verify(
                DossierErrors.class,
                FilingErrors.class,
                HandlingErrors.class,
                AttachmentErrors.class,
                WorklistErrors.class,
                TimelineErrors.class,
                TrackingErrors.class);
    }
}

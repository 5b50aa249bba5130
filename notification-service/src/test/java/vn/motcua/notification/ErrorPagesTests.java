package vn.motcua.notification;

import org.junit.jupiter.api.Test;

import vn.motcua.notification.letter.TemplateErrors;
import vn.motcua.notification.message.NotificationErrors;
import vn.motcua.platform.test.ErrorPages;

class ErrorPagesTests {

    @Test
    void documentsEveryError() {
        ErrorPages.verify(NotificationErrors.class, TemplateErrors.class);
    }
}

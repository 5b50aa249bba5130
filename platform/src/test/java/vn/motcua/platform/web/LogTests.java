package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import vn.motcua.platform.PlatformSlice;

@PlatformSlice
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

    private static final Logger LOG = LoggerFactory.getLogger(LogTests.class);

    @Test
    void blanksIdentityNumbersInMessagesAndExceptions(CapturedOutput output) {
        MDC.put("requestId", "request-1");
        LOG.error(
                "Person 001099012345 failed",
                new IllegalStateException("dup key: \"001099054321\""));
        MDC.remove("requestId");

        assertThat(output)
                .contains("[request-1]", "Person … failed", "IllegalStateException: dup key: \"…\"")
                .doesNotContain("001099012345", "001099054321");
    }

    @Test
    void leavesOtherNumbersAlone(CapturedOutput output) {
        LOG.info("Offset 123456789012345, id 0193abcd-123456789012, 12345678901");

        assertThat(output)
                .contains("Offset 123456789012345, id 0193abcd-123456789012, 12345678901");
    }
}

package vn.motcua.dossier.reference.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.motcua.dossier.deadline.CountingRules;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Conventions of counting time limits; laws change them.
 *
 * @param workingDay office time that a working day of a limit stands for
 * @param step to which due moments are rounded up
 * @param sameDayUntil hour until which a same-day procedure is answered on the same day
 */
@ConfigurationProperties("motcua.counting")
record CountingProperties(
        @DefaultValue("8h") Duration workingDay,
        @DefaultValue("15m") Duration step,
        @DefaultValue("15:00") LocalTime sameDayUntil) {

    CountingRules rules() {
        return new CountingRules(workingDay, step, sameDayUntil);
    }
}

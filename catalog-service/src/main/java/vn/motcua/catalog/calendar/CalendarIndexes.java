package vn.motcua.catalog.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.motcua.platform.mongo.Indexes;

/** Calendars are read by their id alone. */
@Configuration(proxyBeanMethods = false)
class CalendarIndexes {

    @Bean
    Indexes collectionOfCalendars() {
        return Indexes.of(WorkingCalendar.COLLECTION);
    }
}

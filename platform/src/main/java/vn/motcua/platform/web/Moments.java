package vn.motcua.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

import java.time.Instant;

/**
 * Reads moments of the years 1 to 9999 and refuses others, which no calendar and no database
 * reaches.
 */
class Moments extends ValueDeserializer<Instant> {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        Instant moment = InstantDeserializer.INSTANT.deserialize(parser, context);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw context.weirdStringException(
                    moment.toString(), Instant.class, "not within the years 1 to 9999");
        }
        return moment;
    }
}

package vn.motcua.catalog.search.web;

import io.swagger.v3.oas.annotations.Parameter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.search.Dimension;
import vn.motcua.catalog.sheet.Audience;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.agency.AgencyLevel;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.platform.web.Page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters of a search; a list narrows to any of its values. What narrows is named or left
 * out: an empty value is refused, for it would find everything. Only {@code q} may be empty, as the
 * field that a person has not filled yet.
 *
 * @param q words, with or without diacritics
 * @param agency id: procedures that it or an agency above it receives, or that it decides
 * @param facets dimensions to count, by the names of their parameters
 */
record SearchRequest(
        @Parameter(description = "Words, with or without diacritics") @Nullable @Size(max = 2_000)
                String q,
        @Nullable @Size(min = 1, max = 20) List<@Size(min = 1, max = 100) String> field,
        @Nullable @Size(min = 1, max = 20) List<@Size(min = 1, max = 60) String> lifeEvent,
        @Nullable @Size(min = 1, max = 20) List<@NotNull Audience> audience,
        @Nullable @Size(min = 1, max = 20) List<@NotNull AgencyLevel> level,
        @Nullable @Size(min = 1, max = 35) String agency,
        @Nullable @Size(min = 1, max = 20) List<@NotNull Channel> channel,
        @Nullable @Size(min = 1, max = 20) List<@NotNull ServiceLevel> serviceLevel,
        @Nullable Boolean fileable,
        @Nullable @Size(min = 1, max = 8) List<@Size(min = 1, max = 20) String> facets,
        @Nullable @Min(1) @Max(Page.MAX_LIMIT) Integer limit,
        @Nullable @Size(max = 2_000) String cursor) {

    private static final int USUAL = 20;

    int limitOrUsual() {
        return limit == null ? USUAL : limit;
    }

    Map<Dimension, Set<String>> filters(Set<String> agencies) {
        Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
        put(filters, Dimension.FIELD, field);
        put(filters, Dimension.LIFE_EVENT, lifeEvent);
        put(filters, Dimension.AUDIENCE, audience);
        put(filters, Dimension.LEVEL, level);
        put(filters, Dimension.CHANNEL, channel);
        put(filters, Dimension.SERVICE_LEVEL, serviceLevel);
        put(filters, Dimension.FILEABLE, fileable == null ? null : List.of(fileable));
        put(filters, Dimension.AGENCY, new ArrayList<>(agencies));
        return filters;
    }

    private static void put(
            Map<Dimension, Set<String>> filters, Dimension dimension, @Nullable List<?> values) {
        if (values != null && !values.isEmpty()) {
            filters.put(
                    dimension, values.stream().map(String::valueOf).collect(Collectors.toSet()));
        }
    }
}

package vn.motcua.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.util.List;

/**
 * How large bodies may be.
 *
 * @param standard where nothing else is said
 * @param exceptions for paths that take files
 */
@ConfigurationProperties("motcua.gateway.body")
record BodyProperties(
        @DefaultValue("1MB") DataSize standard, @DefaultValue List<Allowance> exceptions) {

    BodyProperties {
        exceptions = List.copyOf(exceptions);
    }

    /**
     * Another limit.
     *
     * @param path pattern, {@code /api/v1/dossiers/*}{@code /attachments/**}
     * @param limit of a body there
     */
    record Allowance(String path, DataSize limit) {}
}

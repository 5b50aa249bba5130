package vn.motcua.catalog.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of imports.
 *
 * @param fileLimit longest file, as it is sent
 */
@ConfigurationProperties("motcua.catalog.import")
record ImportProperties(@DefaultValue("64MB") DataSize fileLimit) {}

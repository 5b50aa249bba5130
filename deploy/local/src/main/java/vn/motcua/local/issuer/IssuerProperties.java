package vn.motcua.local.issuer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * What the launcher tells the issuer.
 *
 * @param keyFile the signing key, made on first start and readable by its owner only
 * @param gateway the address whose pages may ask for tokens from a browser
 * @param audience who the tokens are for
 */
@ConfigurationProperties("motcua.issuer")
record IssuerProperties(
        @DefaultValue(".run/issuer/key.json") Path keyFile,
        @DefaultValue("http://localhost:8080") String gateway,
        @DefaultValue("motcua") String audience) {}

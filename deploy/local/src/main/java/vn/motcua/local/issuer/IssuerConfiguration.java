package vn.motcua.local.issuer;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Key, accounts and claims of the demo issuer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IssuerProperties.class)
class IssuerConfiguration {

    @Bean
    JWKSource<SecurityContext> signingKey(IssuerProperties properties) throws IOException {
        return new ImmutableJWKSet<>(SigningKey.in(properties.keyFile()));
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService accounts(PasswordEncoder passwords) {
        String password = passwords.encode(DemoAccount.PASSWORD);
        List<UserDetails> users =
                DemoAccount.all().stream()
                        .map(account ->
                                User.withUsername(account.name())
                                        .password(password)
                                        .authorities(List.of())
                                        .build())
                        .toList();
        return new InMemoryUserDetailsManager(users);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IssuerProperties properties) {
        Map<String, DemoAccount> accounts =
                DemoAccount.all().stream()
                        .collect(Collectors.toMap(DemoAccount::name, Function.identity()));
        return context -> {
            Authentication principal = context.getPrincipal();
            DemoAccount account = principal == null ? null : accounts.get(principal.getName());
            if (account != null) {
                account.claims().forEach(context.getClaims()::claim);
            }
            if ("access_token".equals(context.getTokenType().getValue())) {
                context.getClaims().audience(List.of(properties.audience()));
            }
        };
    }
}

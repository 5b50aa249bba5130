package vn.motcua.stats;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts stats-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StatsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(StatsApplication.class, arguments);
    }
}

package vn.motcua.stats;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts stats-service. */
@SpringBootApplication
public class StatsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(StatsApplication.class, arguments);
    }
}

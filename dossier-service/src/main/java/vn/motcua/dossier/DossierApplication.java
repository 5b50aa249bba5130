package vn.motcua.dossier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts dossier-service. */
@SpringBootApplication
public class DossierApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DossierApplication.class, arguments);
    }
}

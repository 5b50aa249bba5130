package vn.motcua.payment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts payment-service. */
@SpringBootApplication
public class PaymentApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PaymentApplication.class, arguments);
    }
}

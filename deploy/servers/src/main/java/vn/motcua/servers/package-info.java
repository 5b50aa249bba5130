/** Starts a real MongoDB server and a real Kafka broker on this machine. */
@NullMarked
package vn.motcua.servers;

import org.jspecify.annotations.NullMarked;

/**
 * The servers that Nề Nếp needs, as plain processes: MariaDB or MySQL, Keycloak and, in development, the web client. Mails
 * end in a folder.
 *
 * <p>Plain Java without Quarkus, so that a benchmark can start the servers alone. {@code vn.nenep.local.deployment} ties
 * it into the life of a Quarkus application.
 */
package vn.nenep.local;

package vn.nenep.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/**
 * Makes creation safe to repeat. The key is stored in the transaction of the creation itself; a repeat with the same key
 * and body answers with what the first one made, as it is now and only if the caller may still read it.
 */
@ApplicationScoped
public class Idempotency {

    /** A view that knows its own id. */
    public interface Identified extends Versioned {
        UUID id();
    }

    private final CreationKeyRepository keys;
    private final SecurityIdentity identity;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(CreationKeyRepository keys, SecurityIdentity identity, ObjectMapper json, Clock clock) {
        this.keys = keys;
        this.identity = identity;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param key the {@code Idempotency-Key} header, null when the caller sent none
     * @param collection path of the collection, for the {@code Location}
     * @param create makes the thing; runs in one transaction with the key
     * @param reread reads it again for a repeat, with all checks of rights
     */
    public <V extends Identified> RestResponse<V> create(
            String key, String collection, Object request, Supplier<V> create, Function<UUID, V> reread) {
        if (key == null) {
            return created(collection, create.get());
        }
        String fingerprint = fingerprint(collection, request);
        return earlier(key, fingerprint, reread)
                .or(() -> first(key, fingerprint, create))
                // Somebody sent the same key at the same moment and was faster: now the key is there.
                .or(() -> earlier(key, fingerprint, reread))
                .map(view -> created(collection, view))
                .orElseThrow(() -> Problem.of(ProblemType.CONCURRENT_CHANGE));
    }

    private <V extends Identified> Optional<V> first(String key, String fingerprint, Supplier<V> create) {
        try {
            return Optional.of(QuarkusTransaction.requiringNew().call(() -> {
                CreationKey reserved = keys.reserve(new CreationKey(principal(), key, fingerprint, clock.instant()));
                V view = create.get();
                reserved.madeId = view.id();
                return view;
            }));
        } catch (ConstraintViolationException taken) {
            if (CreationKey.UNIQUE.equals(taken.getConstraintName())) {
                return Optional.empty();
            }
            throw taken;
        }
    }

    private <V extends Identified> Optional<V> earlier(String key, String fingerprint, Function<UUID, V> reread) {
        return QuarkusTransaction.requiringNew()
                .call(() -> keys.find(principal(), key))
                .map(found -> {
                    if (!found.fingerprint.equals(fingerprint)) {
                        throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
                    }
                    return reread.apply(found.madeId);
                });
    }

    private static <V extends Identified> RestResponse<V> created(String collection, V view) {
        return ResponseBuilder.<V>created(URI.create(collection + "/" + view.id()))
                .entity(view)
                .build();
    }

    private String principal() {
        return identity.getPrincipal().getName();
    }

    private String fingerprint(String collection, Object request) {
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            digest.update(collection.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

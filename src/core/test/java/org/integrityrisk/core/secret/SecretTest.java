package org.integrityrisk.core.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SecretTest {

  private static final byte[] WORDS = "The clerk took money.".getBytes(StandardCharsets.UTF_8);

  private final Randomness randomness = random();
  private final MemoryKeys keys = new MemoryKeys();
  private final Vault vault = new Vault(keys, randomness);

  private static Randomness random() {
    Random seeded = new Random(7);
    return count -> {
      byte[] bytes = new byte[count];
      seeded.nextBytes(bytes);
      return bytes;
    };
  }

  @Test
  void whatIsSealedOpensInItsPlaceAndNowhereElse() {
    Seal seal = vault.newSeal("tip-1");
    String sealed = seal.seal("report", WORDS);

    assertThat(seal.open("report", sealed)).isEqualTo(WORDS);
    refused(() -> seal.open("message", sealed)).as(CONFLICT, "secret.broken");
    refused(() -> vault.newSeal("tip-1").open("report", sealed)).as(CONFLICT, "secret.broken");
  }

  @Test
  void aKeyOpensForItsOwnThingOnly() {
    vault.addMaster("one");
    Seal seal = vault.newSeal("tip-1");
    WrappedKey wrapped = vault.wrap(seal);

    assertThat(vault.unwrap("tip-1", wrapped).open("report", seal.seal("report", WORDS)))
        .isEqualTo(WORDS);
    refused(() -> vault.unwrap("tip-2", wrapped)).as(CONFLICT, "secret.broken");
  }

  @Test
  void everyChangedByteIsNoticed() {
    Seal seal = vault.newSeal("tip-1");
    byte[] sealed = Base64.getDecoder().decode(seal.seal("report", WORDS));

    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      String text = Base64.getEncoder().encodeToString(changed);
      refused(() -> seal.open("report", text)).as(CONFLICT, "secret.broken");
    }
  }

  @Test
  void theSameWordsNeverLookTheSame() {
    Seal seal = vault.newSeal("tip-1");

    assertThat(seal.seal("report", WORDS)).isNotEqualTo(seal.seal("report", WORDS));
  }

  @Test
  void saysWhichKeyIsMissing() {
    vault.addMaster("one");
    WrappedKey wrapped = vault.wrap(vault.newSeal("tip-1"));

    keys.forget("one");
    refused(() -> vault.unwrap("tip-1", wrapped)).as(CONFLICT, "secret.key-missing");
    vault.addMaster("two");
    refused(() -> vault.unwrap("tip-1", wrapped)).as(CONFLICT, "secret.key-unknown");
  }

  @Test
  void keysAreNotPrinted() {
    MasterKey key = vault.addMaster("one");

    assertThat(key).hasToString("MasterKey[one]");
    assertThat(vault.newSeal("tip-1")).hasToString("Seal[tip-1]");
  }

  @Property(tries = 200)
  void textsComeBackAsTheyWere(@ForAll List<@StringLength(max = 300) String> texts) {
    List<String> whole =
        texts.stream()
            .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
            .toList();
    byte[] bytes = SealedTexts.write(whole);

    assertThat(SealedTexts.read(bytes)).isEqualTo(whole);
    assertThat(bytes.length % 1024).isZero();
  }

  @Test
  void aHashMatchesItsSecretOnly() {
    SlowHash.Hashed hashed = new SlowHash(1000).hash("right", randomness);

    assertThat(SlowHash.matches("right", hashed)).isTrue();
    assertThat(SlowHash.matches("wrong", hashed)).isFalse();
    assertThat(hashed).isNotEqualTo(new SlowHash(1000).hash("right", randomness));
  }

  @Test
  void whatHashesNothingMatchesNothingAndTakesAsLong() {
    SlowHash.Hashed nothing = new SlowHash(1000).ofNothing(randomness);

    assertThat(SlowHash.matches("", nothing)).isFalse();
    assertThat(nothing.iterations()).isEqualTo(1000);
    assertThat(nothing.hash()).hasSameSizeAs(new SlowHash(1000).hash("", randomness).hash());
  }

  @Test
  void productionHashesSlowly() {
    assertThat(SlowHash.recommended().iterations()).isGreaterThanOrEqualTo(600_000);
  }
}

package org.integrityrisk.core.inspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A draw by lot that anybody can repeat: each name is written behind the seed and a line break, the
 * SHA-256 of that is taken, and those with the smallest are drawn. Nobody can steer it who does not
 * choose the seed, and whoever doubts it needs nothing but the seed and the names.
 *
 * @param algorithm how it was drawn; {@link #ALGORITHM} is the only way there is
 * @param seed what the lot depends on, given from outside
 * @param population all names, each once, in their order
 * @param drawn those drawn, in the order of the draw
 */
public record Draw(String algorithm, String seed, List<String> population, List<String> drawn) {

  /** The name of the way of drawing, kept with each draw. */
  public static final String ALGORITHM = "sha256-smallest-1";

  public Draw {
    population = List.copyOf(population);
    drawn = List.copyOf(drawn);
  }

  /**
   * Draws.
   *
   * @param names whom to draw from; names given twice count once
   * @param count how many to draw, 0 or more; all when there are no more
   */
  public static Draw of(Collection<String> names, int count, String seed) {
    List<String> population = names.stream().distinct().sorted().toList();
    return new Draw(ALGORITHM, seed, population, lot(population, count, seed));
  }

  /** Whether drawing again gives the same. */
  public boolean verify() {
    return algorithm.equals(ALGORITHM) && drawn.equals(lot(population, drawn.size(), seed));
  }

  private static List<String> lot(List<String> population, int count, String seed) {
    return population.stream()
        .sorted(
            Comparator.comparing((String name) -> hash(seed, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .toList();
  }

  private static String hash(String seed, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] text = (seed + "\n" + name).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(text));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java platform has SHA-256", never);
    }
  }
}

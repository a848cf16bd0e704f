package org.integrityrisk.sandbox.webresource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A module of scripts and styles.
 *
 * @param key the complete key
 * @param files locations by name; a name that ends in a slash stands for a folder
 * @param dependencies complete keys of modules that come before it
 * @param contexts contexts that need it
 * @param data what pages take along for its scripts, by key
 * @param translated extensions of files whose message keys are replaced by texts
 */
public record WebResource(
    String key,
    Map<String, String> files,
    List<String> dependencies,
    Set<String> contexts,
    Map<String, WebResourceDataProvider> data,
    Set<String> translated,
    ClassLoader classes) {

  /**
   * The content of a file by its name; a file in a folder by the name that follows the folder's.
   */
  Optional<InputStream> open(String name) {
    return location(name).map(classes::getResourceAsStream);
  }

  private Optional<String> location(String name) {
    if (name.contains("..")) {
      return Optional.empty();
    }
    return Optional.ofNullable(files.get(name)).or(() -> inFolder(name));
  }

  private Optional<String> inFolder(String name) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith("/") && name.startsWith(file.getKey()))
        .map(file -> folder(file.getValue()) + name.substring(file.getKey().length()))
        .findFirst();
  }

  private static String folder(String location) {
    return location.endsWith("/") ? location : location + "/";
  }
}

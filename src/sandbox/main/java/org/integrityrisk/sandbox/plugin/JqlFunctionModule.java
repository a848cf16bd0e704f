package org.integrityrisk.sandbox.plugin;

/**
 * A function that the app adds to JQL.
 *
 * @param key the complete module key
 * @param functionName the name in queries, in any case of letters
 * @param list true = it gives a list and stands behind {@code in}
 * @param className make one with {@link App#create}
 */
public record JqlFunctionModule(String key, String functionName, boolean list, String className) {}

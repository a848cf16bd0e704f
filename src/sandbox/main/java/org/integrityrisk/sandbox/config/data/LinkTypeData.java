package org.integrityrisk.sandbox.config.data;

/** A kind of links between issues. */
public record LinkTypeData(String name, String outward, String inward) implements Named {}

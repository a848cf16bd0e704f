package com.atlassian.gadgets.dashboard;

/**
 * Colour of a dashboard item's frame.
 *
 * <p>Source: the dashboard example in Adaptavist's published guide for ScriptRunner (color1,
 * color2).
 */
public enum Color {
  color1,
  color2
}

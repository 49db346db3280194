/**
 * Goals, indicators and targets.
 *
 * <p>An indicator belongs to one unit and carries its own formula, bounds and decimals; it is
 * measured in the quarters for which it has a target row. What has been measured keeps a copy of
 * the indicator as it was, so a later change of plan never changes a past figure.
 */
package id.runut.perencanaan;

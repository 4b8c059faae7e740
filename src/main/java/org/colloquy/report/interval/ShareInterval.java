package org.colloquy.report.interval;

/**
 * A share that a sample estimates, with its interval of 95 %. {@link StratifiedShare} makes it.
 *
 * @param share the estimate, 0 to 1
 * @param low the lower end, not below 0
 * @param high the upper end, not above 1
 * @param effective how many rows, each drawn by itself, would tell as much as the sample does;
 *     above 0
 */
public record ShareInterval(double share, double low, double high, double effective) {
  public ShareInterval {
    if (!(0 <= low && low <= share && share <= high && high <= 1 && effective > 0)) {
      throw new IllegalArgumentException(
          share + " from " + low + " to " + high + " by " + effective + " rows");
    }
  }

  /**
   * Wilson's interval (E. B. Wilson, <i>Probable inference, the law of succession, and statistical
   * inference</i>, Journal of the American Statistical Association 22, 1927): all shares q with
   * |share − q| ≤ z √(q (1 − q) / n).
   *
   * @param n the effective number of rows
   * @param z the quantile
   */
  static ShareInterval wilson(double share, double n, double z) {
    double whole = 1 + z * z / n;
    double centre = (share + z * z / (2 * n)) / whole;
    double half = z / whole * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return new ShareInterval(
        share,
        Math.min(share, Math.max(0, centre - half)),
        Math.max(share, Math.min(1, centre + half)),
        n);
  }
}

# Writes values.json beside it: Rscript test/golden/estimators/values.R > test/golden/estimators/values.json
# R 4.2 with survival; no other package. Tests need the JSON only.
suppressPackageStartupMessages(library(survival))
set.seed(20260801)

json <- function(x) {
  if (is.null(x)) return("null")
  if (is.matrix(x)) return(paste0("[", paste(apply(x, 1, json), collapse = ","), "]"))
  if (is.list(x) && !is.null(names(x)))
    return(paste0("{", paste0('"', names(x), '":', vapply(x, json, ""), collapse = ",\n"), "}"))
  if (is.list(x)) return(paste0("[", paste(vapply(x, json, ""), collapse = ",\n"), "]"))
  one <- ifelse(is.na(x), "null", ifelse(is.infinite(x), ifelse(x > 0, "1e999", "-1e999"), sprintf("%.17g", x)))
  if (inherits(x, "AsIs") || length(x) != 1) paste0("[", paste(one, collapse = ","), "]") else one
}

z <- c(-38, -8, -6, -2, -0.3, 0, 0.3, 1.959964, 6, 8, 20, 37)
p <- c(1e-300, 1e-12, 1e-4, 0.025, 0.3, 0.5, 0.7, 0.975, 0.9999)
chisq <- expand.grid(x = c(0.01, 1, 3.84, 30, 200, 1000), df = c(1, 2, 7, 40, 2000))
gammas <- expand.grid(p = c(1e-6, 0.025, 0.5, 0.975, 0.999999), shape = c(1, 2, 17, 400, 1e5, 1e7))
betas <- expand.grid(p = c(1e-6, 0.025, 0.5, 0.975), a = c(0.5, 1, 13, 4000, 1e6), b = c(0.5, 2, 700, 3e5))
binoms <- data.frame(k = c(0, 3, 12, 500, 510, 20), n = c(5, 10, 40, 1000, 1000, 20), p = c(0.1, 0.5, 0.2, 0.5, 0.45, 0.7))
students <- expand.grid(t = c(0, 0.5, 2.2, 9), df = c(1, 3, 10, 200))
distributions <- list(
  z = z, cdf = pnorm(z), upper = pnorm(z, lower.tail = FALSE),
  p = p, quantile = qnorm(p),
  chisq = as.matrix(cbind(chisq, upper = pchisq(chisq$x, chisq$df, lower.tail = FALSE))),
  gamma = as.matrix(cbind(gammas, q = qgamma(gammas$p, gammas$shape))),
  beta = as.matrix(cbind(betas, q = qbeta(betas$p, betas$a, betas$b))),
  binomial = as.matrix(cbind(binoms, cdf = with(binoms, pbinom(k, n, p)),
    upper = with(binoms, pbinom(k - 1, n, p, lower.tail = FALSE)), two = mapply(function(k, n, p) binom.test(k, n, p)$p.value, binoms$k, binoms$n, binoms$p))),
  student = as.matrix(cbind(students, p = 2 * pt(students$t, students$df, lower.tail = FALSE), critical = qt(0.975, students$df))))

lognormal <- function(n, mean, sd, digits = 0) pmax(1, round(rlnorm(n, mean, sd), digits))
survivals <- lapply(list(c(60, 40), c(35, 90), c(12, 10), c(300, 250)), function(size) {
  time <- lognormal(sum(size), rep(c(4, 4.5), size), 1.2)
  limit <- round(runif(sum(size), 20, 900))
  end <- as.integer(time <= limit)
  time <- pmin(time, limit)
  group <- rep(1:2, size)
  stratum <- base::sample(1:3, sum(size), replace = TRUE)
  fits <- lapply(1:2, function(g) {
    fit <- survfit(Surv(time[group == g], end[group == g]) ~ 1, conf.type = "log-log")
    at <- summary(fit, times = c(0, 30, 100, 250), extend = TRUE)
    q <- quantile(fit, c(0.1, 0.25, 0.5, 0.75, 0.9))
    rmst <- survival:::survmean(fit, rmean = 400)$matrix
    list(observed = I(time[group == g & end == 1]), open = I(time[group == g & end == 0]),
      at = cbind(at$time, at$n.risk, at$surv, at$std.err, at$lower, at$upper),
      quantiles = cbind(c(0.1, 0.25, 0.5, 0.75, 0.9), q$quantile, q$lower, q$upper),
      rmst = c(400, rmst[["rmean"]], rmst[["se(rmean)"]]))
  })
  plain <- survdiff(Surv(time, end) ~ group)
  split <- survdiff(Surv(time, end) ~ group + strata(stratum))
  early <- survdiff(Surv(time, end) ~ group, rho = 1)
  # 1 for the first group: the hazard ratio is that of the first over the second.
  first <- as.numeric(group == 1)
  tight <- coxph.control(eps = 1e-12, toler.chol = 1e-13, iter.max = 100)
  efron <- summary(coxph(Surv(time, end) ~ first, ties = "efron", control = tight))
  breslow <- coxph(Surv(time, end) ~ first, ties = "breslow", control = tight)
  strata <- lapply(1:3, function(s) lapply(1:2, function(g) list(
    observed = I(time[group == g & stratum == s & end == 1]), open = I(time[group == g & stratum == s & end == 0]))))
  list(fits = fits, chisq = plain$chisq, observed = plain$obs, expected = plain$exp,
    strata = strata, stratified = split$chisq, stratifiedExpected = rowSums(split$exp),
    early = early$chisq, hazard = c(efron$conf.int[1, c(1, 3, 4)], efron$coefficients[1, 5]),
    breslow = exp(coef(breslow)[[1]]))
})

ranks <- lapply(list(c(5, 7, 6), c(20, 18, 6), c(40, 25, 0), c(90, 260, 0), c(13, 9, 0)), function(spec) {
  a <- lognormal(spec[1], 4.2, 1.2, spec[3]); b <- lognormal(spec[2], 4, 1.2, spec[3])
  exact <- max(spec[1:2]) <= 20 && !anyDuplicated(c(a, b))
  test <- wilcox.test(a, b, exact = exact, correct = TRUE)
  logs <- suppressWarnings(wilcox.test(log(a), log(b), exact = exact, conf.int = TRUE))
  shift <- suppressWarnings(wilcox.test(a, b, exact = exact, conf.int = TRUE))
  list(a = a, b = b, exact = as.integer(exact), u = test$statistic[["W"]], p = test$p.value,
    shift = c(median(outer(a, b, "-")), shift$conf.int), ratio = c(exp(median(outer(log(a), log(b), "-"))), exp(logs$conf.int)))
})

tables <- lapply(list(
  matrix(c(383, 137, 617, 863), 2), matrix(c(30, 12, 25, 18, 9, 33, 41, 20, 16, 28, 5, 27), 3),
  matrix(c(3, 1, 0, 2, 7, 4, 1, 0, 5, 2), 2), matrix(c(12, 5, 3, 4, 1, 2), 2)), function(counts) {
  test <- suppressWarnings(chisq.test(counts, correct = FALSE))
  n <- sum(counts); r <- nrow(counts); k <- ncol(counts); phi <- test$statistic[[1]] / n
  shrink <- function(x) x - (x - 1)^2 / (n - 1)
  list(counts = counts, chisq = test$statistic[[1]], p = test$p.value,
    monteCarlo = chisq.test(counts, simulate.p.value = TRUE, B = 200000)$p.value, minExpected = min(test$expected),
    v = sqrt(phi / (min(r, k) - 1)),
    corrected = sqrt(max(0, phi - (r - 1) * (k - 1) / (n - 1)) / (min(shrink(r), shrink(k)) - 1)), residuals = test$stdres)
})

pairs <- rbind(c(383, 1000, 137, 1000), c(3, 10, 0, 12), c(7, 8, 2, 9), c(1, 40, 6, 35), c(0, 5, 0, 6), c(90, 120, 300, 410))
shares <- lapply(seq_len(nrow(pairs)), function(i) {
  x <- pairs[i, ]; table <- matrix(c(x[1], x[3], x[2] - x[1], x[4] - x[3]), 2)
  se <- sqrt(1 / x[1] - 1 / x[2] + 1 / x[3] - 1 / x[4]); rr <- x[1] / x[2] / (x[3] / x[4])
  list(input = x, wilson = c(prop.test(x[1], x[2], correct = FALSE)$conf.int),
    riskRatio = if (is.finite(se)) c(rr, rr * exp(-qnorm(0.975) * se), rr * exp(qnorm(0.975) * se), 2 * pnorm(-abs(log(rr) / se))) else NULL,
    fisher = fisher.test(table)$p.value, exact = c(binom.test(x[1], x[2])$conf.int))
})

levels <- rbind(c(44, 157, 159), c(405, 251, 136))
severity <- list(counts = levels, trend = prop.trend.test(levels[2, ], colSums(levels))$statistic[[1]],
  kruskal = kruskal.test(rep(1:3, 2)[rep(1:6, t(levels))], rep(1:2, each = 3)[rep(1:6, t(levels))])$statistic[[1]])
groups <- list(lognormal(20, 3, 1), lognormal(35, 3.4, 1), lognormal(11, 3, 1.5))
kruskal <- list(groups = groups, h = kruskal.test(groups)$statistic[[1]], p = kruskal.test(groups)$p.value)

rates <- lapply(list(c(0, 3, 5, 2), c(40, 12, 22, 11), c(7, 1.5, 0, 2), c(500, 24, 640, 26)), function(x) {
  two <- poisson.test(c(x[1], x[3]), c(x[2], x[4]))
  list(input = x, interval = c(poisson.test(x[1], x[2])$conf.int), p = two$p.value, ratio = c(two$estimate[[1]], two$conf.int))
})
monthA <- rnbinom(24, 3, mu = 30); monthB <- rnbinom(18, 4, mu = 22); month <- seq_along(monthA)
exposureA <- round(runif(24, 0.8, 1.2), 3); exposureB <- round(runif(18, 0.8, 1.2), 3)
one <- glm(monthA ~ 1 + offset(log(exposureA)), family = quasipoisson, control = list(epsilon = 1e-14))
both <- glm(c(monthA, monthB) ~ rep(1:0, c(24, 18)) + offset(log(c(exposureA, exposureB))), family = quasipoisson, control = list(epsilon = 1e-14))
slope <- glm(monthA ~ month + offset(log(exposureA)), family = quasipoisson, control = list(epsilon = 1e-14))
calm <- rpois(15, exp(2 + 0.05 * 1:15)); calmSlope <- glm(calm ~ I(1:15), family = poisson, control = list(epsilon = 1e-14))
quasi <- list(a = monthA, exposureA = exposureA, b = monthB, exposureB = exposureB,
  one = c(exp(coef(one)[[1]]), summary(one)$dispersion, exp(coef(one)[[1]] + c(-1, 1) * qt(0.975, 23) * coef(summary(one))[1, 2])),
  both = c(exp(coef(both)[[2]]), coef(summary(both))[2, 4]),
  slope = c(exp(coef(slope)[[2]]), summary(slope)$dispersion, coef(summary(slope))[2, 4]), calm = calm,
  calmSlope = c(exp(coef(calmSlope)[[2]]), coef(summary(calmSlope))[2, 4]))

series <- round(exp(rnorm(30, 4, 0.5) + 0.01 * 1:30), 0)
kendall <- cor.test(seq_along(series), series, method = "kendall", exact = FALSE, continuity = TRUE)
slopes <- sort(unlist(lapply(1:29, function(i) (series[(i + 1):30] - series[i]) / ((i + 1):30 - i))))
trend <- list(values = series, z = kendall$statistic[[1]], p = kendall$p.value, slope = median(slopes))

admissions <- UCBAdmissions
mh <- mantelhaen.test(admissions, correct = FALSE)
simpson <- list(strata = t(apply(admissions, 3, function(d) c(d["Admitted", "Male"], sum(d[, "Male"]), d["Admitted", "Female"], sum(d[, "Female"])))),
  odds = c(mh$estimate[[1]], mh$conf.int), chisq = mh$statistic[[1]], p = mh$p.value)

prop <- function(...) ceiling(power.prop.test(power = 0.8, ...)$n)
power <- list(shares = c(prop(p1 = .383, p2 = .137), prop(p1 = .547, p2 = .224), prop(p1 = .11, p2 = .038), prop(p1 = .066, p2 = .048)),
  detectable = power.prop.test(n = 200, p1 = 0.2, power = 0.8, tol = 1e-12)$p2, at = power.prop.test(n = 150, p1 = 0.3, p2 = 0.2)$power)

partition <- function(n, cost, penalty, least = 5) {
  best <- c(-penalty, rep(Inf, n)); from <- integer(n + 1)
  for (to in least:n) for (start in 0:(to - least)) {
    sum <- best[start + 1] + cost(start + 1, to) + penalty
    if (sum < best[to + 1]) { best[to + 1] <- sum; from[to + 1] <- start }
  }
  at <- from[n + 1]; changes <- c()
  while (at > 0) { changes <- c(at, changes); at <- from[at + 1] }
  changes
}
jumps <- rpois(48, rep(c(6, 14, 9), c(18, 20, 10)))
durations <- round(exp(rnorm(40, rep(c(4, 5), c(22, 18)), 0.3)), 3)
changes <- list(counts = jumps,
  poisson = I(partition(48, function(i, j) { x <- sum(jumps[i:j]); if (x == 0) 0 else -2 * x * log(x / (j - i + 1)) }, 2 * log(48))),
  durations = durations,
  normal = I(partition(40, function(i, j) { x <- log(durations[i:j]); length(x) * log(mean((x - mean(x))^2)) }, 3 * log(40))))

medians <- list(a = lognormal(60, 4.4, 1.1), b = lognormal(140, 4, 1.3))
pool <- data.frame(x = c(medians$a, medians$b), g = rep(1:2, c(60, 140)))
booted <- boot::boot(pool, function(d, i) { d <- d[i, ]; c(median(d$x[d$g == 1]) / median(d$x[d$g == 2]), quantile(d$x[d$g == 1], 0.9) / quantile(d$x[d$g == 2], 0.9)) }, 20000, strata = pool$g)
medians$half <- c(booted$t0[[1]], boot::boot.ci(booted, type = "perc", index = 1)$percent[4:5])
medians$ninety <- c(booted$t0[[2]], boot::boot.ci(booted, type = "perc", index = 2)$percent[4:5])

values <- lognormal(31, 3, 1, 2)
cat(json(list(
  made = list(R = as.numeric(paste0(R.version$major, ".", sub("\\..*", "", R.version$minor)))),
  distributions = distributions,
  quantile = list(values = values, at = seq(0, 1, 0.05), type7 = quantile(values, seq(0, 1, 0.05), type = 7, names = FALSE)),
  survivals = survivals, ranks = ranks, tables = tables, shares = shares, severity = severity, kruskal = kruskal, rates = rates,
  quasi = quasi, adjust = list(p = c(.001, .04, .03, .2, .012, .0004, .5), q = p.adjust(c(.001, .04, .03, .2, .012, .0004, .5), "BH")),
  trend = trend, simpson = simpson, power = power, changes = changes, medians = medians)), "\n")

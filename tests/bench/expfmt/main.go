// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times Prometheus's own expfmt over one file, on one thread: "bytes samples processor-seconds" of the best
// round.
package main

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"syscall"

	"github.com/prometheus/common/expfmt"
)

func processorSeconds() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

func parse(body []byte) int {
	var parser expfmt.TextParser
	families, err := parser.TextToMetricFamilies(bytes.NewReader(body))
	if err != nil {
		panic(err)
	}
	samples := 0
	for _, family := range families {
		for _, metric := range family.Metric {
			switch {
			case metric.Histogram != nil:
				samples += len(metric.Histogram.Bucket) + 2
			case metric.Summary != nil:
				samples += len(metric.Summary.Quantile) + 2
			default:
				samples++
			}
		}
	}
	return samples
}

func main() {
	runtime.GOMAXPROCS(1)
	body, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	rounds, _ := strconv.Atoi(os.Args[2])
	best := 0.0
	samples := 0
	for i := 0; i < rounds; i++ {
		runtime.GC()
		start := processorSeconds()
		samples = parse(body)
		if took := processorSeconds() - start; i == 0 || took < best {
			best = took
		}
	}
	fmt.Println(len(body), samples, best)
}

#!/bin/sh
# Labels a file by a job array on a Slurm cluster of this one machine, and merges the parts.
#
#   slurm.sh FOLDER PARTS RULESET INPUT COMMAND...
#
# FOLDER gets the cluster's files and merged.csv; COMMAND is how glamrules is started. Needs Debian's packages slurm-wlm
# and munge, and root. The cluster is stopped again, whatever happens.
set -eu
folder=$1 parts=$2 rules=$3 input=$4
shift 4
slurm="$folder/slurm"
mkdir -p "$slurm/state" "$slurm/spool"
chmod 755 "$folder" "$slurm"
host=$(hostname -s)

# A port of its own each time, so that two runs do not meet.
port=$((20000 + $$ % 20000))
cat > "$slurm/slurm.conf" <<CONF
ClusterName=glamrules
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
SlurmctldPort=$port
SlurmdPort=$((port + 1))
AuthType=auth/munge
AuthInfo=socket=$slurm/munge.socket
CredType=cred/munge
StateSaveLocation=$slurm/state
SlurmdSpoolDir=$slurm/spool
SlurmctldPidFile=$slurm/slurmctld.pid
SlurmdPidFile=$slurm/slurmd.pid
SlurmctldLogFile=$slurm/slurmctld.log
SlurmdLogFile=$slurm/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2
SlurmdParameters=config_overrides
ReturnToService=2
MpiDefault=none
NodeName=$host NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$slurm/slurm.conf"

stop() {
    for each in slurmd slurmctld munged; do
        [ -f "$slurm/$each.pid" ] || continue
        pid=$(cat "$slurm/$each.pid")
        kill "$pid" 2> /dev/null || true

        # It writes down its state before it ends.
        for _ in $(seq 100); do
            kill -0 "$pid" 2> /dev/null || break
            sleep 0.1
        done
    done
}
trap stop EXIT

dd if=/dev/urandom of="$slurm/munge.key" bs=1024 count=1 2> /dev/null
chmod 400 "$slurm/munge.key"
munged --force --key-file="$slurm/munge.key" --socket="$slurm/munge.socket" --pid-file="$slurm/munged.pid" \
    --log-file="$slurm/munged.log" --seed-file="$slurm/munged.seed" 2> "$slurm/munged.err"
slurmctld
slurmd

cat > "$slurm/job.sh" <<JOB
#!/bin/sh
cd "$PWD"
exec $* apply "$rules" "$input" --id id --out "$folder/part-\$SLURM_ARRAY_TASK_ID.csv" --shard "\$SLURM_ARRAY_TASK_ID/$parts" --resume
JOB
sbatch --wait --array="1-$parts" --output="$folder/part-%a.log" "$slurm/job.sh"

"$@" merge "$folder"/part-*.csv --out "$folder/merged.csv"
